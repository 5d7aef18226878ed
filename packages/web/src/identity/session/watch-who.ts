import { questions } from "../../app/asking/index.ts";
import type { Session, Somebody } from "../answers.ts";
import { setEnded } from "./ended.ts";
import { askSession, forgetAnswers, isFull, sessionKey } from "./session-question.ts";

/** Who is at work in this page, as far as it is known without asking. */
export const knownWho = (): Somebody | undefined => {
  const session = questions.getQueryData<Session>(sessionKey);
  return isFull(session) ? session : undefined;
};

/** Tells at once and at every change who is at work: another account, or nobody any more. */
export function watchWho(listener: (who: Somebody | undefined) => void): () => void {
  let before = knownWho();
  listener(before);
  return questions.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] !== sessionKey[0]) return;
    const now = knownWho();
    if (now?.accountId === before?.accountId && now?.idleUntil === before?.idleUntil) return;
    before = now;
    listener(now);
  });
}

/** Who is signed in by the server's word, asked now. */
export async function whoNow(): Promise<Somebody | undefined> {
  const session = await askSession();
  return isFull(session) ? session : undefined;
}

/** Forgets who is at work and all that was asked for them, and asks the server again. */
export function askAnew(): void {
  forgetAnswers();
  void questions.resetQueries({ queryKey: sessionKey });
}

/** Lets somebody who has proved on this device who they are go on without the server. It is asked when it is there again. */
export function standIn(who: Somebody): void {
  setEnded(false);
  questions.setQueryData(sessionKey, who);
}
