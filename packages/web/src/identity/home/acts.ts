import type { Role } from "@yorisoi/rules/identity";
import type { TextKey } from "../../app/text.ts";

/** Something to do next: where, what it is called, and a sentence on it. */
export interface NextAct {
  readonly to: string;
  readonly title: TextKey;
  readonly what: TextKey;
}

const act = <Key extends string>(to: string, key: Key) => ({ to, title: key, what: `${key}.what` as const });

const acts = {
  cases: act("/cases", "roleHome.cases"),
  ownCase: act("/cases", "roleHome.ownCase"),
  visits: act("/cases", "roleHome.visits"),
  opinions: act("/cases", "roleHome.opinions"),
  companions: act("/cases", "roleHome.companions"),
  tablet: act("/tablet", "roleHome.tablet"),
  find: act("/people", "roleHome.people.find"),
  create: act("/people/new", "roleHome.people.new"),
  shared: act("/people/shared", "roleHome.shared"),
  assigned: act("/people/assigned", "roleHome.assigned"),
  emergency: act("/emergency", "roleHome.emergency"),
  checkEmergency: act("/emergency", "roleHome.emergency.check"),
  grading: act("/grading", "roleHome.grading"),
  check: act("/check", "roleHome.check"),
  support: act("/support", "roleHome.support"),
  knowledge: act("/knowledge", "roleHome.knowledge"),
  accounts: act("/accounts", "roleHome.accounts"),
  organisation: act("/organisation", "roleHome.organisation"),
  jobs: act("/jobs", "roleHome.jobs"),
  audit: act("/audit", "roleHome.audit"),
  organisations: act("/organisations", "roleHome.organisations"),
  myRecord: act("/my-record", "roleHome.myRecord"),
  consents: act("/consents", "roleHome.consents"),
  helped: act("/helped", "roleHome.helped"),
  account: act("/account", "roleHome.account"),
} as const satisfies Readonly<Record<string, NextAct>>;

type Name = keyof typeof acts;

/** What each role does next, the most likely first; at most four, since more is no answer. */
const byRole: Readonly<Record<Role, readonly Name[]>> = {
  clerk: ["cases", "find", "check", "create"],
  surveyor: ["visits", "tablet", "knowledge"],
  attending_doctor: ["opinions", "assigned", "shared", "emergency"],
  board_member: ["knowledge", "grading", "organisations"],
  board_secretary: ["cases", "find", "grading"],
  coordinator: ["find", "shared", "create", "emergency"],
  facility_staff: ["find", "shared", "create", "emergency"],
  counsellor: ["find", "create", "support", "shared"],
  peer_supporter: ["assigned", "organisations"],
  public_health_nurse: ["companions", "find", "shared", "emergency"],
  prefecture_officer: ["organisations", "grading"],
  organisation_administrator: ["accounts", "organisation", "jobs"],
  auditor: ["audit", "checkEmergency"],
  person: ["ownCase", "myRecord", "support", "consents"],
  helper: ["ownCase", "helped", "support", "account"],
};

/** What one can do next in a role; without a role, only one's own settings and the directory. */
export function actsOf(role: Role | undefined): readonly NextAct[] {
  const names = role ? byRole[role] : (["account", "organisations"] as const);
  return names.map((name) => acts[name]);
}
