import { answerOf, type GradingAnswer } from "./answer.ts";
import { type Explained2013, explained2013 } from "./edition2013/explained.ts";
import { type Explained2014, explained2014 } from "./edition2014/explained.ts";
import type { GradingCase } from "./read-case.ts";

/** An answer with every reason behind it. */
export type ExplainedAnswer = GradingAnswer & { readonly explanation: Explained2013 | Explained2014 };

/** Grades a checked case and adds what each answer added, every condition met, and the law each part rests on. */
export function explainedAnswerOf(given: GradingCase): ExplainedAnswer {
  const explanation = given.edition === "2013" ? explained2013(given) : explained2014(given);
  return { ...answerOf(given), explanation };
}
