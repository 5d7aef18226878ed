import type { Act } from "../../database/index.ts";
import { removeAnswers, removeAttempts, removeChallenges } from "./clean-up.store.ts";
import { recordCount } from "./record-count.ts";

/** Removes what was kept for a while only: answers to repeated requests, questions to browsers, sign-in attempts. */
export async function cleanUp(act: Act): Promise<void> {
  recordCount(act, "system.cleaned", "clean-up", {
    answers: await removeAnswers(act),
    challenges: await removeChallenges(act),
    attempts: await removeAttempts(act),
  });
}
