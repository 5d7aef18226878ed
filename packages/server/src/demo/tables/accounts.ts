import type { Role } from "@yorisoi/rules/identity";

interface DemoAccount {
  readonly login: string;
  readonly role: Role;
  readonly kind: "municipality" | "facility" | "support_centre" | "prefecture";
  readonly code: string;
}

/** 札幌市, 北海道医療センター, 北海道難病センター, 北海道: one account for each role, where that role is held. */
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
  { login: "demo-family", role: "helper", kind: "municipality", code: "011002" },
] as const satisfies readonly DemoAccount[];
