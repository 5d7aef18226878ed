import { ask } from "../../app/asking/index.ts";
import type { Session } from "../answers.ts";
import { askSession, isFull } from "../session/session-question.ts";

/** Who signs in again goes on in the role of before, if it still is one of theirs. */
export async function takeFormerRole(session: Session, grantId: string | undefined): Promise<Session> {
  const isWanted = isFull(session) && grantId !== undefined && session.chosen?.grantId !== grantId;
  if (!isWanted || !session.grants.some((grant) => grant.grantId === grantId)) return session;
  await ask("POST", "/api/session/role", { body: { grantId } });
  return askSession();
}
