import type { Session } from "../answers.ts";

/** What has to be done next to be signed in. */
export type Step = "password" | "code" | "set-up" | "role" | "done";

/** The next step from what the server knows. */
export function stepOf(session: Session): Step {
  if (!session.signedIn) return "password";
  if (session.secondFactor === "give") return "code";
  if (session.secondFactor === "set-up") return "set-up";
  return session.chosen || session.grants.length === 0 ? "done" : "role";
}

/** The step as it stands in the address, /sign-in/code; the first one stands there without a word. */
export function stepInAddress(step: Step): string | undefined {
  return step === "password" || step === "done" ? undefined : step;
}
