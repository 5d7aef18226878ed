import type { CivilDay } from "../calendar/index.ts";
import type { Bilingual } from "./bilingual.ts";
import { permissionRows, relationRows } from "./tables/family-permissions.ts";

export type HelperPermission = (typeof permissionRows)[number][0];
export type Relation = (typeof relationRows)[number][0];

/** A permission in words: its short name and what it means. */
export interface PermissionWords extends Bilingual {
  readonly plain: Bilingual;
  /** Whether it may only be given until a day. */
  readonly needsEnd: boolean;
}

/** The closed list of what a helper may see and do. What is not given is not allowed. */
export const helperPermissions = Object.fromEntries(
  permissionRows.map(([code, needsEnd, ja, en, plainJa, plainEn]) => [
    code,
    { ja, en, needsEnd, plain: { ja: plainJa, en: plainEn } },
  ]),
) as Readonly<Record<HelperPermission, PermissionWords>>;

/** Who a helper can be. No relation brings a permission with it: each is given by the person. */
export const relations = Object.fromEntries(
  relationRows.map(([code, ja, en]) => [code, { ja, en }]),
) as Readonly<Record<Relation, Bilingual>>;

/** A permission given to one helper for the days `[validFrom, validUntil)`; without an end it goes on. */
export interface HelperGrant {
  readonly permission: HelperPermission;
  readonly validFrom: CivilDay;
  readonly validUntil: CivilDay | null;
}

/** Whether a helper may do something on a day. A permission that needs an end and has none is never in force. */
export function helperMay(
  permission: HelperPermission,
  { grants, on }: { readonly grants: readonly HelperGrant[]; readonly on: CivilDay },
): boolean {
  return grants.some(
    (grant) =>
      grant.permission === permission &&
      grant.validFrom <= on &&
      (grant.validUntil === null ? !helperPermissions[permission].needsEnd : on < grant.validUntil),
  );
}
