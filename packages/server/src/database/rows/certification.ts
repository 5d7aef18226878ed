import type { Generated } from "kysely";
import type { Json } from "./json.ts";

export interface CaseFileRow {
  organisation_id: string;
  case_id: string;
  person_id: string;
  number: number;
  kind: "new" | "renewal" | "change";
  edition: "2013" | "2014";
  previous_case_id: string | null;
  begun_by: string;
  begun_by_role: string;
  begun_at: Generated<Date>;
  event_count: Generated<number>;
  stage: Generated<string>;
  stage_since: string | null;
  applied_on: string | null;
  due_on: string | null;
  remind_on: string | null;
  opinion_due_on: string | null;
  reminder_to_print: Generated<boolean>;
  waits_for: Generated<string[]>;
  is_open: Generated<boolean>;
  surveyor_id: string | null;
  surveyor_name: Generated<string>;
}

export interface CaseNumberSeriesRow {
  organisation_id: string;
  last_number: number;
}

export interface AccessRow {
  organisation_id: string;
  case_id: string;
  access_id: string;
  reader_id: string;
  role: string;
  since: Generated<Date>;
  until: Date | null;
  hand_in_until: Date | null;
}

export interface CaseDocumentRow {
  organisation_id: string;
  case_id: string;
  document: "application" | "state_form" | "overview" | "survey" | "opinion";
  last_seq: Generated<number>;
}

export interface FieldChangeRow {
  organisation_id: string;
  case_id: string;
  document: "application" | "state_form" | "overview" | "survey" | "opinion";
  seq: number;
  change_id: string;
  key: string;
  value: Json;
  parents: string[];
  made_at: Date;
  by_id: string;
  by_role: string;
  device: string;
  privacy: "not-for-family" | "infection" | "surveyor-and-board" | null;
  recorded_at: Generated<Date>;
}

export interface CaseEventRow {
  organisation_id: string;
  case_id: string;
  seq: number;
  event_id: string;
  type: string;
  on_day: string;
  at: Generated<Date>;
  by_id: string;
  by_role: string;
  by_organisation_id: string | null;
  data: Json;
}

export interface OpinionLinkRow {
  organisation_id: string;
  case_id: string;
  link_id: string;
  token_hash: Buffer;
  code_hash: Buffer;
  wrong_codes: Generated<number>;
  made_at: Generated<Date>;
  made_by: string;
  valid_until: Date;
  opened_at: Date | null;
  session_hash: Buffer | null;
  ended_at: Date | null;
}

export interface SurveyorRow {
  organisation_id: string;
  account_id: string;
  of_organisation_id: string;
  name: string;
  qualifications: string[];
  trained_on: string | null;
  contractor: Json | null;
  version: Generated<number>;
}

export interface DeadlinesRow {
  organisation_id: string;
  days: Json;
  version: Generated<number>;
}

export interface PhraseRow {
  account_id: string;
  phrase_id: string;
  key: string | null;
  text: string;
}
