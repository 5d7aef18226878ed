import type { Role } from "@yorisoi/rules/identity";

interface DemoAccount {
  readonly login: string;
  readonly role: Role;
  readonly kind: "municipality" | "facility" | "support_centre" | "prefecture" | "provider";
  readonly code: string;
  /** Told in brackets after the role, where two accounts have the same. */
  readonly note?: string;
}

/** Surveys for the municipality under contract. data/ lists no providers, so the demo brings one that nobody runs. */
export const demoProvider = {
  kind: "provider",
  code: "mihon-1",
  name: "見本相談支援事業所",
  prefectureCode: "01",
  municipalityCode: "011002",
} as const;

/**
 * 札幌市, 北海道医療センター, 北海道難病センター, 北海道: one account for each role, where that role is held. The ids of
 * accounts follow from their places in this list: new ones stand at its end.
 */
export const demoAccounts = [
  { login: "demo-clerk", role: "clerk", kind: "municipality", code: "011002" },
  { login: "demo-surveyor", role: "surveyor", kind: "municipality", code: "011002" },
  { login: "demo-doctor", role: "attending_doctor", kind: "facility", code: "NH-01-001" },
  { login: "demo-board", role: "board_member", kind: "municipality", code: "011002" },
  { login: "demo-secretary", role: "board_secretary", kind: "municipality", code: "011002" },
  { login: "demo-coordinator", role: "coordinator", kind: "facility", code: "NH-01-001" },
  { login: "demo-hospital", role: "facility_staff", kind: "facility", code: "NH-01-001" },
  { login: "demo-counsellor", role: "counsellor", kind: "support_centre", code: "NC-01-01" },
  { login: "demo-peer", role: "peer_supporter", kind: "support_centre", code: "NC-01-01" },
  { login: "demo-nurse", role: "public_health_nurse", kind: "municipality", code: "011002" },
  { login: "demo-prefecture", role: "prefecture_officer", kind: "prefecture", code: "010006" },
  { login: "demo-admin", role: "organisation_administrator", kind: "municipality", code: "011002" },
  { login: "demo-auditor", role: "auditor", kind: "municipality", code: "011002" },
  { login: "demo-person", role: "person", kind: "municipality", code: "011002" },
  { login: "demo-helper", role: "helper", kind: "municipality", code: "011002" },
  {
    login: "demo-surveyor-contracted",
    role: "surveyor",
    kind: "provider",
    code: demoProvider.code,
    note: "委託",
  },
] as const satisfies readonly DemoAccount[];

export type DemoLogin = (typeof demoAccounts)[number]["login"];
