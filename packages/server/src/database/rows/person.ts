import type { Generated } from "kysely";
import type { Json } from "./json.ts";

export interface PersonRow {
  organisation_id: string;
  person_id: string;
  number: number;
  family_name: string;
  given_name: string;
  family_kana: string;
  given_kana: string;
  kana_sort: string;
  birth_day: string;
  sex: "male" | "female" | "unrecorded";
  postal_code: string | null;
  municipality_code: string | null;
  address: Generated<string>;
  building: Generated<string>;
  phone: Generated<string>;
  second_phone: Generated<string>;
  email: Generated<string>;
  status: Generated<"active" | "moved" | "died" | "merged">;
  merged_into: string | null;
  version: Generated<number>;
  created_at: Generated<Date>;
  created_by: string;
  changed_at: Generated<Date>;
  changed_by: string;
}

export interface NumberSeriesRow {
  organisation_id: string;
  last_number: number;
}

export interface FormerNameRow {
  organisation_id: string;
  person_id: string;
  former_name_id: string;
  family_name: string;
  given_name: Generated<string>;
  family_kana: string;
  given_kana: Generated<string>;
  until_day: string | null;
  reason: Generated<string>;
  version: Generated<number>;
}

export interface SearchKeyRow {
  organisation_id: string;
  key: string;
  person_id: string;
  kana_sort: string;
}

export interface ContactRulesRow {
  organisation_id: string;
  person_id: string;
  rules: Json;
  version: Generated<number>;
}

export interface CertificateRow {
  organisation_id: string;
  person_id: string;
  certificate_id: string;
  kind: string;
  number: Generated<string>;
  grade: Generated<string>;
  issuer: Generated<string>;
  valid_from: string | null;
  valid_until: string | null;
  note: Generated<string>;
  version: Generated<number>;
}

export interface HelperRow {
  organisation_id: string;
  person_id: string;
  helper_id: string;
  name: string;
  kana: Generated<string>;
  relation: string;
  phone: Generated<string>;
  email: Generated<string>;
  account_id: string | null;
  note: Generated<string>;
  version: Generated<number>;
}

export interface HelperPermissionRow {
  organisation_id: string;
  person_id: string;
  helper_id: string;
  permission: string;
  valid_from: string;
  valid_until: string | null;
}

export interface ConsiderationRow {
  organisation_id: string;
  person_id: string;
  consideration_id: string;
  code: string;
  note: Generated<string>;
  not_for_family: Generated<boolean>;
  version: Generated<number>;
}

export interface PersonAccountRow {
  organisation_id: string;
  person_id: string;
  account_id: string;
  valid_from: string;
  valid_until: string | null;
}

export interface AssignmentRow {
  organisation_id: string;
  person_id: string;
  assignment_id: string;
  account_id: string;
  role: string;
  valid_from: string;
  valid_until: string | null;
  assigned_by: string;
  version: Generated<number>;
}

export interface DocumentRow {
  organisation_id: string;
  person_id: string;
  document_id: string;
  kind: "consent";
  media_type: "application/pdf" | "image/jpeg" | "image/png";
  sha256: Buffer;
  content: Buffer;
  stored_at: Generated<Date>;
  stored_by: string;
}

export interface ConsentRow {
  organisation_id: string;
  person_id: string;
  consent_id: string;
  to_organisation_id: string;
  resources: string[];
  purpose: string;
  valid_from: string;
  valid_until: string;
  given_how: "paper" | "in_person" | "online";
  given_on: string;
  given_by_helper_id: string | null;
  document_id: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
  withdrawn_at: Date | null;
  withdrawn_by: string | null;
  withdrawn_reason: Generated<string>;
  version: Generated<number>;
}

export interface EmergencyAccessRow {
  organisation_id: string;
  person_id: string;
  emergency_id: string;
  account_id: string;
  by_organisation_id: string;
  by_role: string;
  reason: string;
  started_at: Generated<Date>;
  until_at: Date;
  ended_at: Date | null;
  reviewed_by: string | null;
  reviewed_at: Date | null;
  review: Generated<string>;
}

export interface MergeRow {
  organisation_id: string;
  person_id: string;
  merge_id: string;
  merged_person_id: string;
  moved: Json;
  reason: Generated<string>;
  merged_at: Generated<Date>;
  merged_by: string;
  undone_at: Date | null;
  undone_by: string | null;
}

export interface EarlierRow {
  organisation_id: string;
  person_id: string;
  earlier_id: Generated<string>;
  what: string;
  before: Json;
  changed_at: Generated<Date>;
  changed_by: string | null;
}
