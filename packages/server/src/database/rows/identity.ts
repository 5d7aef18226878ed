import type { ColumnType, Generated } from "kysely";
import type { Json } from "./json.ts";

export interface OrganisationRow {
  organisation_id: string;
  kind: "municipality" | "ward" | "prefecture" | "facility" | "support_centre" | "health_centre" | "provider";
  code: string;
  name: string;
  kana: string | null;
  prefecture_code: string | null;
  municipality_code: string | null;
  area_code: string | null;
  part_of: string | null;
  postal_code: string | null;
  address: string | null;
  phone: string | null;
  url: string | null;
  valid_from: string | null;
  valid_until: string | null;
  source: string;
  version: Generated<number>;
}

export interface AccountRow {
  account_id: string;
  login: string;
  display_name: string;
  display_kana: string | null;
  email: string | null;
  qualification: string | null;
  status: Generated<"active" | "closed">;
  is_demo: Generated<boolean>;
  created_at: Generated<Date>;
  created_by: string | null;
  version: Generated<number>;
}

export interface RoleGrantRow {
  organisation_id: string;
  grant_id: string;
  account_id: string;
  role: string;
  valid_from: string;
  valid_until: string | null;
  granted_by: string | null;
  granted_at: Generated<Date>;
  ended_by: string | null;
  reason: string | null;
  version: Generated<number>;
}

export interface PasswordRow {
  account_id: string;
  hash: string;
  changed_at: Generated<Date>;
  must_change: Generated<boolean>;
}

export interface OneTimeCodeRow {
  account_id: string;
  sealed_secret: string;
  confirmed_at: Date | null;
  last_step: number | null;
}

export interface RecoveryCodeRow {
  account_id: string;
  code_hash: Buffer;
  used_at: Date | null;
}

export interface PasskeyRow {
  account_id: string;
  credential_id: string;
  public_key: Buffer;
  counter: number;
  transports: Generated<readonly string[]>;
  name: string;
  created_at: Generated<Date>;
  last_used_at: Date | null;
}

export interface ChallengeRow {
  challenge_id: string;
  kind: "passkey_registration" | "passkey_sign_in" | "openid";
  account_id: string | null;
  secret: Json;
  expires_at: Date;
}

export interface OpenidLinkRow {
  issuer: string;
  subject: string;
  account_id: string;
  linked_at: Generated<Date>;
}

export interface SessionRow {
  session_id: string;
  token_hash: Buffer;
  account_id: string;
  level: "password" | "full";
  second_factor_at: Date | null;
  organisation_id: string | null;
  grant_id: string | null;
  device_id: string | null;
  device_name: Generated<string>;
  created_at: Generated<Date>;
  last_seen_at: Generated<Date>;
  idle_until: Date;
  absolute_until: Date;
  ended_at: Date | null;
  end_reason: "signed_out" | "everywhere" | "expired" | "credential_changed" | "administrator" | null;
}

export interface KnownDeviceRow {
  account_id: string;
  device_id: string;
  token_hash: Buffer;
  name: string;
  first_seen_at: Generated<Date>;
  last_seen_at: Generated<Date>;
}

export interface SignInAttemptRow {
  attempt_id: Generated<number>;
  login: string;
  at: Generated<Date>;
  ok: boolean;
  step: "password" | "code" | "recovery" | "passkey" | "openid";
  device_name: Generated<string>;
}

export interface InvitationRow {
  account_id: string;
  invitation_id: string;
  token_hash: Buffer;
  created_by: string | null;
  created_at: Generated<Date>;
  expires_at: Date;
  used_at: Date | null;
}

export interface NoticeRow {
  account_id: string;
  notice_id: string;
  kind: string;
  details: ColumnType<unknown, string | undefined, string>;
  at: Generated<Date>;
  read_at: Date | null;
}
