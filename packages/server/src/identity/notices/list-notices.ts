import type { z } from "zod";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { detailsSchema, type pageSchema } from "./notices.schema.ts";
import { noticesOf } from "./notices.store.ts";

/** A page of one's own notices, newest first. */
export async function listNotices(
  act: SignedInAct,
  { after, limit }: z.output<typeof pageSchema>,
): Promise<Answer> {
  const rows = await noticesOf(act.sql, act.actor.accountId, { after, limit: limit + 1 });
  const notices = rows.slice(0, limit).map((row) => ({
    noticeId: row.notice_id,
    kind: row.kind,
    details: detailsSchema.parse(row.details),
    at: row.at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  }));
  act.unrecorded();
  return { body: { notices, next: rows.length > limit ? (notices.at(-1)?.noticeId ?? null) : null } };
}
