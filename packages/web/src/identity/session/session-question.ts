import { queryOptions } from "@tanstack/react-query";
import { ask, Problem, questions } from "../../app/asking/index.ts";
import type { Session, Somebody } from "../answers.ts";
import { setEnded } from "./ended.ts";
import { setServerNow } from "./server-clock.ts";
import { setHint } from "./signed-in-hint.ts";

export const sessionKey = ["session"] as const;

/** Whether somebody is signed in with everything that was asked of them. */
export function isFull(session: Session | undefined): session is Somebody {
  return session?.signedIn === true && session.level === "full";
}

export async function askSession(signal?: AbortSignal): Promise<Session> {
  const session = await ask<Session>("GET", "/api/session", signal ? { signal } : {});
  if (session.signedIn) setServerNow(session.now);
  return session;
}

/** Drops everything that was asked for somebody, but not who it is. */
export function forgetAnswers(): void {
  questions.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
}

/** Keeps who is signed in now, after a step of signing in; what belonged to another account or role is dropped. */
export function keepSession(session: Session): void {
  const before = questions.getQueryData<Session>(sessionKey);
  const isSame =
    isFull(before) &&
    isFull(session) &&
    before.accountId === session.accountId &&
    before.chosen?.grantId === session.chosen?.grantId;
  if (!isSame) forgetAnswers();
  setHint(session.signedIn);
  setEnded(false);
  questions.setQueryData(sessionKey, session);
  if (isSame)
    void questions.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
}

/**
 * Who is signed in. A session that ends under an open page does not change the answer: the page keeps standing on who
 * worked in it, and `ended` tells that they have to sign in again.
 */
async function whoIsThere(signal: AbortSignal): Promise<Session> {
  const answer = await askSession(signal);
  const before = questions.getQueryData<Session>(sessionKey);
  if (isFull(before) && !isFull(answer)) {
    setEnded(true);
    return before;
  }
  if (isFull(before) && isFull(answer) && before.accountId !== answer.accountId) forgetAnswers();
  setEnded(false);
  setHint(answer.signedIn);
  return answer;
}

/** Answers that may be others in a moment. */
const passing = ["no-network", "database-away", "unknown-answer"];

export const sessionQuestion = queryOptions({
  queryKey: sessionKey,
  queryFn: ({ signal }) => whoIsThere(signal),
  // Asked without a network too: only so is it known at once that nobody answers.
  networkMode: "always",
  refetchOnReconnect: true,
  retry: (tries, error) =>
    navigator.onLine && error instanceof Problem && passing.includes(error.kind) && tries < 2,
  staleTime: 60_000,
  gcTime: Number.POSITIVE_INFINITY,
});
