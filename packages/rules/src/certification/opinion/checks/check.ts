import { checkChange } from "./change.ts";
import { checkDays } from "./days.ts";
import type { Finding } from "./finding.ts";
import type { OpinionCheckInput } from "./given.ts";
import { checkIllness } from "./illness.ts";
import { checkMind } from "./mind.ts";
import { checkTicks } from "./ticks.ts";
import { checkWording } from "./wording.ts";

/**
 * Everything that deserves a look before the opinion is sent, all at once, in the order of the form: `must` keeps it
 * from being sent, `ask` is a question the doctor may leave as it is. Fields that are merely empty are not here:
 * `missingFields` of the form tells them. Says nothing of what stands in the fields.
 */
export function opinionChecks(input: OpinionCheckInput): readonly Finding[] {
  return [checkDays, checkIllness, checkChange, checkTicks, checkMind, checkWording].flatMap((check) =>
    check(input),
  );
}
