import { civilDay } from "../calendar/index.ts";
import { questionOf } from "./ask.ts";
import type { DiseaseFacts, QuestionId, Situation } from "./situation.ts";

/** Why an answer cannot be taken. The answer itself is never repeated. */
export type AnswerProblem =
  | "not-a-choice"
  | "not-a-list"
  | "not-a-number"
  | "not-a-day"
  | "not-a-disease"
  | "not-a-code";

const yesNo = ["yes", "no", "unknown"];

function isDisease(given: unknown): given is DiseaseFacts {
  if (typeof given !== "object" || given === null) return false;
  const { id, name, notificationNo, designated, supportListed, childhood } = given as Record<string, unknown>;
  return (
    typeof id === "string" &&
    typeof name === "string" &&
    (notificationNo === null || Number.isInteger(notificationNo)) &&
    [designated, supportListed, childhood].every((fact) => typeof fact === "string" && yesNo.includes(fact))
  );
}

/** Checks an answer against its question; null when it can be taken. "unknown" always can. */
export function answerProblem(id: QuestionId, answer: unknown): AnswerProblem | null {
  const { kind, choices, range } = questionOf(id);
  const isChoice = (one: unknown) => choices.some(({ value }) => value === one);
  if (answer === "unknown") return null;
  switch (kind) {
    case "one":
      return isChoice(answer) ? null : "not-a-choice";
    case "many":
      if (!Array.isArray(answer)) return "not-a-list";
      return answer.every((one) => one !== "unknown" && isChoice(one)) ? null : "not-a-choice";
    case "number": {
      const [least, most] = range ?? [0, Number.MAX_SAFE_INTEGER];
      return typeof answer === "number" && Number.isInteger(answer) && answer >= least && answer <= most
        ? null
        : "not-a-number";
    }
    case "day":
      return typeof answer === "string" && civilDay(answer) ? null : "not-a-day";
    case "diseases":
      if (!Array.isArray(answer)) return "not-a-list";
      return answer.every(isDisease) ? null : "not-a-disease";
    case "municipality":
      return typeof answer === "string" && /^\d{5}$/.test(answer) ? null : "not-a-code";
  }
}

/** The situation with one answer more; a problem when the answer does not fit its question. */
export function withAnswer(
  situation: Situation,
  id: QuestionId,
  answer: unknown,
): Situation | { readonly problem: AnswerProblem } {
  const problem = answerProblem(id, answer);
  return problem ? { problem } : { ...situation, [id]: answer };
}

/** The situation with one answer taken back: not asked. */
export function withoutAnswer(situation: Situation, id: QuestionId): Situation {
  const { [id]: _taken, ...rest } = situation;
  return rest;
}
