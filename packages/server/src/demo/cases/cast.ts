import type { CaseActor } from "../../certification/index.ts";
import { organisationId } from "../../identity/index.ts";
import type { DemoStaff } from "../staff.ts";
import { type DemoLogin, demoAccounts } from "../tables/accounts.ts";

/** The program itself has no account. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Everybody who has a part in the cases of the demo. */
export interface Cast {
  readonly clerk: CaseActor;
  readonly person: CaseActor;
  readonly nurse: CaseActor;
  readonly doctor: CaseActor;
  /** Of the municipality, and of a provider that surveys for it. */
  readonly surveyors: Readonly<Record<"own" | "contracted", CaseActor>>;
  readonly program: CaseActor;
}

export function makeCast({ accountOf }: DemoStaff): Cast {
  const actor = (login: DemoLogin): CaseActor => {
    const account = demoAccounts.find((each) => each.login === login);
    if (!account) throw new RangeError("no such account in the demo");
    const { role, kind, code } = account;
    return { accountId: accountOf(login), role, organisationId: organisationId(kind, code) };
  };
  return {
    clerk: actor("demo-clerk"),
    person: actor("demo-person"),
    nurse: actor("demo-nurse"),
    doctor: actor("demo-doctor"),
    surveyors: { own: actor("demo-surveyor"), contracted: actor("demo-surveyor-contracted") },
    program: { accountId: NOBODY, role: "program" },
  };
}
