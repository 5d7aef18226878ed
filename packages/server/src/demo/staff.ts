import { type Role, roles } from "@yorisoi/rules/identity";
import { organisationId } from "../identity/index.ts";
import { demoId } from "./ids.ts";
import type { Place } from "./places.ts";
import { type DemoLogin, demoAccounts } from "./tables/accounts.ts";

/** An account of the demo. Only those of the table of accounts have a password. */
export interface StaffAccount {
  readonly accountId: string;
  readonly login: string;
  readonly name: string;
  readonly signsIn: boolean;
  readonly grants: readonly {
    readonly grantId: string;
    readonly organisationId: string;
    readonly role: Role;
  }[];
}

/** Who made the records of a place, and who is assigned to its people. */
export interface Staff {
  readonly keeper: string;
  readonly keeperRole: Role;
  readonly assigned: string;
  readonly assignedRole: Role;
}

const rolesAt = {
  municipality: ["clerk", "surveyor"],
  facility: ["facility_staff", "attending_doctor"],
  support_centre: ["counsellor", "peer_supporter"],
} as const satisfies Readonly<Record<Place["kind"], readonly [Role, Role]>>;

/** Accounts do not depend on the seed: another population has the same ones. */
const NO_SEED = 0;

const grantOf = (account: number, nth: number, at: string, role: Role) => ({
  grantId: demoId("grant", NO_SEED, account, nth),
  organisationId: at,
  role,
});

function listed(): readonly StaffAccount[] {
  return demoAccounts.map(({ login, role, kind, code, ...more }, at) => ({
    accountId: demoId("account", NO_SEED, at),
    login,
    name: `見本 ${roles[role].ja}${"note" in more ? `（${more.note}）` : ""}`,
    signsIn: true,
    grants: [grantOf(at, 0, organisationId(kind, code), role)],
  }));
}

function ofPlace({ organisationId: at, kind, code }: Place, nth: number): StaffAccount {
  const own = 1000 + nth;
  return {
    accountId: demoId("account", NO_SEED, own),
    login: `demo-at-${code.toLowerCase()}`,
    name: `見本 担当 ${code}`,
    signsIn: false,
    grants: rolesAt[kind].map((role, which) => grantOf(own, which, at, role)),
  };
}

/** All accounts, and who they are at each place: the listed ones where there are such, otherwise one of the place. */
export function makeStaff(places: readonly Place[]) {
  const withPassword = listed();
  const others: StaffAccount[] = [];
  const holderOf = (at: string, role: Role) =>
    withPassword.find(({ grants }) =>
      grants.some((each) => each.organisationId === at && each.role === role),
    );
  const staff = new Map<string, Staff>();
  for (const [nth, place] of places.entries()) {
    const [keeperRole, assignedRole] = rolesAt[place.kind];
    const keeper = holderOf(place.organisationId, keeperRole);
    const assigned = holderOf(place.organisationId, assignedRole);
    const own = keeper && assigned ? undefined : ofPlace(place, nth);
    if (own) others.push(own);
    staff.set(place.organisationId, {
      keeper: keeper?.accountId ?? own?.accountId ?? "",
      keeperRole,
      assigned: assigned?.accountId ?? own?.accountId ?? "",
      assignedRole,
    });
  }
  const accountOf = (login: DemoLogin) => withPassword.find((each) => each.login === login)?.accountId ?? "";
  return { accounts: [...withPassword, ...others], staff, accountOf };
}

export type DemoStaff = ReturnType<typeof makeStaff>;
