import { sql } from "kysely";
import { type Act, newId } from "../../database/index.ts";
import type { CaseKey } from "../case-key.ts";

type Store = Pick<Act, "sql">;

/** A one-time link as it is kept: neither its token nor its code can be read from it. */
export interface OpinionLink extends CaseKey {
  readonly linkId: string;
  readonly codeHash: Buffer;
  readonly wrongCodes: number;
  readonly validUntil: Date;
  readonly isExpired: boolean;
  readonly isOpened: boolean;
  readonly isEnded: boolean;
}

interface Secrets {
  readonly tokenHash: Buffer;
  readonly codeHash: Buffer;
  readonly validUntil: Date;
  readonly madeBy: string;
}

export async function insertLink(
  act: Store,
  { organisationId, caseId }: CaseKey,
  secrets: Secrets,
): Promise<string> {
  const linkId = newId();
  await act.sql
    .insertInto("certification.opinion_link")
    .values({
      organisation_id: organisationId,
      case_id: caseId,
      link_id: linkId,
      token_hash: secrets.tokenHash,
      code_hash: secrets.codeHash,
      made_by: secrets.madeBy,
      valid_until: secrets.validUntil,
    })
    .execute();
  return linkId;
}

const toLink = (row: {
  organisation_id: string;
  case_id: string;
  link_id: string;
  code_hash: Buffer;
  wrong_codes: number;
  valid_until: Date;
  opened_at: Date | null;
  ended_at: Date | null;
  is_expired: boolean;
}): OpinionLink => ({
  organisationId: row.organisation_id,
  caseId: row.case_id,
  linkId: row.link_id,
  codeHash: row.code_hash,
  wrongCodes: row.wrong_codes,
  validUntil: row.valid_until,
  isExpired: row.is_expired,
  isOpened: row.opened_at !== null,
  isEnded: row.ended_at !== null,
});

/** The link of a token or of a session, locked while its code is tried. */
export async function findLink(
  act: Store,
  by: { readonly tokenHash: Buffer } | { readonly sessionHash: Buffer },
): Promise<OpinionLink | undefined> {
  const [column, hash] =
    "tokenHash" in by ? (["token_hash", by.tokenHash] as const) : (["session_hash", by.sessionHash] as const);
  const row = await act.sql
    .selectFrom("certification.opinion_link")
    .selectAll()
    .select(sql<boolean>`valid_until <= now()`.as("is_expired"))
    .where(column, "=", hash)
    .$if("tokenHash" in by, (query) => query.forUpdate())
    .executeTakeFirst();
  return row && toLink(row);
}

export async function countWrongCode(
  act: Store,
  { organisationId, caseId, linkId }: OpinionLink,
): Promise<void> {
  await sql`update certification.opinion_link set wrong_codes = wrong_codes + 1
    where organisation_id = ${organisationId} and case_id = ${caseId} and link_id = ${linkId}`.execute(
    act.sql,
  );
}

/** From now on this session alone opens the opinion. */
export async function setOpened(
  act: Store,
  { organisationId, caseId, linkId }: OpinionLink,
  sessionHash: Buffer,
): Promise<void> {
  await act.sql
    .updateTable("certification.opinion_link")
    .set({ opened_at: new Date(), session_hash: sessionHash })
    .where("organisation_id", "=", organisationId)
    .where("case_id", "=", caseId)
    .where("link_id", "=", linkId)
    .execute();
}

/** Ends every link of a case. */
export async function endLinks(act: Store, { organisationId, caseId }: CaseKey): Promise<void> {
  await act.sql
    .updateTable("certification.opinion_link")
    .set({ ended_at: new Date() })
    .where("organisation_id", "=", organisationId)
    .where("case_id", "=", caseId)
    .where("ended_at", "is", null)
    .execute();
}
