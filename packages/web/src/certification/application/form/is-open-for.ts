import type { CaseView } from "../../answers.ts";

/** Whether an application may still be changed: at home until it is accepted or has ended; the office puts right what it finds. */
export function isOpenFor({ role, state }: Pick<CaseView, "role" | "state">): boolean {
  const isAtHome = role === "person" || role === "helper";
  return !isAtHome || (state.application.status !== "accepted" && state.ended === null);
}
