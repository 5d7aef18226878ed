import type { Role } from "@yorisoi/rules/identity";
import type { TextKey } from "../../app/text.ts";

/** A place in the menu. */
export interface Entry {
  readonly to: string;
  readonly label: TextKey;
}

const entries = {
  cases: { to: "/cases", label: "menu.cases" },
  tablet: { to: "/tablet", label: "menu.tablet" },
  surveyors: { to: "/surveyors", label: "menu.surveyors" },
  caseSettings: { to: "/case-settings", label: "menu.caseSettings" },
  people: { to: "/people", label: "menu.people" },
  shared: { to: "/people/shared", label: "menu.shared" },
  assigned: { to: "/people/assigned", label: "menu.assigned" },
  myRecord: { to: "/my-record", label: "menu.myRecord" },
  helped: { to: "/helped", label: "menu.helped" },
  consents: { to: "/consents", label: "menu.consents" },
  emergency: { to: "/emergency", label: "menu.emergency" },
  audit: { to: "/audit", label: "menu.audit" },
  jobs: { to: "/jobs", label: "menu.jobs" },
  organisation: { to: "/organisation", label: "menu.organisation" },
  accounts: { to: "/accounts", label: "menu.accounts" },
  organisations: { to: "/organisations", label: "menu.organisations" },
} as const satisfies Readonly<Record<string, Entry>>;

type Name = keyof typeof entries;

const keepers = ["people", "shared", "emergency", "organisations"] as const;

/** Which places a role has in its menu, most used first. */
const byRole: Readonly<Record<Role, readonly Name[]>> = {
  clerk: ["cases", ...keepers, "surveyors", "caseSettings"],
  surveyor: ["cases", "tablet", "assigned", "organisations"],
  attending_doctor: ["cases", "assigned", "shared", "emergency", "organisations"],
  board_member: ["organisations"],
  board_secretary: ["cases", "people", "organisations"],
  coordinator: keepers,
  facility_staff: keepers,
  counsellor: ["people", "shared", "organisations"],
  peer_supporter: ["assigned", "organisations"],
  public_health_nurse: ["cases", ...keepers],
  prefecture_officer: ["organisations"],
  organisation_administrator: ["accounts", "organisation", "jobs", "organisations"],
  auditor: ["audit", "emergency", "organisations"],
  person: ["cases", "myRecord", "consents", "organisations"],
  helper: ["cases", "helped", "organisations"],
};

/** The menu of a role; without one there is the directory only. */
export function entriesOf(role: Role | undefined): readonly Entry[] {
  const names = role ? byRole[role] : (["organisations"] as const);
  return names.map((name) => entries[name]);
}
