import { createHash } from "node:crypto";

/** A row of audit.event as its hash sees it: everything as the text PostgreSQL gives. */
export interface ChainRow {
  readonly organisation: string;
  readonly lane: number;
  readonly seq: number;
  /** Microseconds since 1970. */
  readonly micros: string;
  readonly event: string;
  readonly account: string;
  readonly byOrganisation: string;
  readonly role: string;
  readonly person: string;
  readonly purpose: string;
  readonly request: string;
  /** The text of the jsonb. */
  readonly details: string;
  readonly beforeHash: Buffer;
  readonly hash: Buffer;
}

/** Where a lane ends. */
export interface Head {
  readonly organisation: string;
  readonly lane: number;
  readonly seq: number;
  readonly hash: Buffer;
}

const SEPARATOR = "\u001f";

/** What the first row of an organisation's lane is chained to. */
export function genesisHash(organisation: string): Buffer {
  return createHash("sha256").update(organisation).digest();
}

/** The hash of a row, computed here as audit.row_hash does in the database (0004-audit.sql), without asking it. */
export function rowHash(row: ChainRow): Buffer {
  const parts = [
    row.organisation,
    row.lane,
    row.seq,
    row.micros,
    row.event,
    row.account,
    row.byOrganisation,
    row.role,
    row.person,
    row.purpose,
    row.request,
    row.details,
  ];
  return createHash("sha256").update(row.beforeHash).update(parts.join(SEPARATOR)).digest();
}
