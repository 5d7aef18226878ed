import { type Answer2013, answer2013 } from "./edition2013/answer.ts";
import { type Answer2014, answer2014 } from "./edition2014/answer.ts";
import type { GradingCase } from "./read-case.ts";

/** What a case of either edition is answered with: plain numbers, for files and requests. */
export type GradingAnswer = Answer2013 | Answer2014;

/** Grades a checked case of either edition. Same input, same output. */
export function answerOf(given: GradingCase): GradingAnswer {
  return given.edition === "2013" ? answer2013(given) : answer2014(given);
}
