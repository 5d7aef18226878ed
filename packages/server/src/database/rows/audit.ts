import type { Generated } from "kysely";
import type { Json } from "./json.ts";

export interface EventKindRow {
  event: string;
}

export interface EventRow {
  organisation_id: string;
  lane: number;
  seq: number;
  at: Date;
  event: string;
  account_id: string | null;
  by_organisation_id: string | null;
  role: string | null;
  person_id: string | null;
  purpose: string;
  request_id: string;
  details: Json;
  before_hash: Buffer;
  hash: Buffer;
}

export interface LaneRow {
  organisation_id: string;
  lane: number;
  last_seq: number;
  last_hash: Buffer;
}

export interface IdempotencyRow {
  organisation_id: string;
  account_id: string;
  key: string;
  request_sha256: Buffer;
  status: number;
  body: string;
  at: Generated<Date>;
}
