import { createHash } from "node:crypto";
import type { Act } from "../../database/index.ts";

export interface Notice {
  readonly accountId: string;
  readonly noticeId: string;
  readonly kind: string;
  /** Ids, codes and days. */
  readonly details: Readonly<Record<string, string>>;
}

/** The id of a notice that is given once only: the same reason has the same id. */
export function noticeIdFor(...reason: readonly string[]): string {
  const hex = createHash("sha256").update(reason.join(" ")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Adds those that are not there yet; gives how many these were. */
export async function addNotices(act: Act, notices: readonly Notice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const rows = notices.map(({ accountId, noticeId, kind, details }) => ({
    account_id: accountId,
    notice_id: noticeId,
    kind,
    details: JSON.stringify(details),
  }));
  const made = await act.sql
    .insertInto("identity.notice")
    .values(rows)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows ?? 0n);
}
