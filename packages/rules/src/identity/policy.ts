import { policyRows } from "./tables/policy.ts";

type Words<T extends string> = T extends `${infer First} ${infer Rest}` ? First | Words<Rest> : T;
type Row = (typeof policyRows)[number];

/** What an act is done with: the record of a person, a certificate, a consent … */
export type Resource = Words<Row[1]>;
/** What is done with it. */
export type Action = Words<Row[2]>;
/**
 * How far a right reaches. `organisation`: the records of the organisation one acts for. `assigned`: people one is
 * assigned to. `own`: the own record, or one's own account. `helped`: people who allowed it to a helper. `shared`: people
 * who consented to that organisation. `emergency`: people whose record one opened in an emergency. `everywhere`: all.
 */
export type Reach = Row[3];

/** One right: what a role may do, and how far it reaches. */
export interface Right {
  readonly role: string;
  readonly resource: Resource;
  readonly action: Action;
  readonly reach: Reach;
}

/** All rights, one by one. */
export const rights: readonly Right[] = policyRows.flatMap(([role, resources, actions, reach]) =>
  resources
    .split(" ")
    .flatMap((resource) =>
      actions
        .split(" ")
        .map((action) => ({ role, resource: resource as Resource, action: action as Action, reach })),
    ),
);

const key = (role: string, resource: string, action: string) => `${role} ${resource} ${action}`;

const reaches = Map.groupBy(rights, ({ role, resource, action }) => key(role, resource, action));

/**
 * How far a role may do an act; empty when it may not at all. The database asks the same of its own table for every row.
 * `role` is undefined for one who is signed in and has chosen no role.
 */
export function reachesOf(role: string | undefined, resource: Resource, action: Action): readonly Reach[] {
  const found = [role ?? "", "*"].flatMap((each) => reaches.get(key(each, resource, action)) ?? []);
  return [...new Set(found.map(({ reach }) => reach))];
}

/** Whether a role may do an act with at least some rows. Denies by default. */
export function may(role: string | undefined, resource: Resource, action: Action): boolean {
  return reachesOf(role, resource, action).length > 0;
}
