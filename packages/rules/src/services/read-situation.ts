import { civilDay } from "../calendar/index.ts";
import { type AnswerProblem, answerProblem } from "./answers.ts";
import type { QuestionId, Situation } from "./situation.ts";
import { questionRows } from "./tables/questions.ts";

/** What is wrong with a situation handed in as JSON. No answer is ever repeated. */
export type SituationProblem =
  | { readonly code: "not-an-object" }
  | { readonly code: "no-day" }
  | { readonly code: "bad-birth-day" }
  | { readonly code: "unknown-field"; readonly field: string }
  | { readonly code: AnswerProblem; readonly field: QuestionId; readonly allowed: readonly string[] };

type Read =
  | { readonly situation: Situation }
  | { readonly problems: readonly [SituationProblem, ...SituationProblem[]] };

/** A name of a field as it may be shown: whatever is no plain word could be someone's answer. */
function shownName(field: string): string {
  return /^[a-zA-Z0-9]{1,40}$/.test(field) ? field : "?";
}

function fieldProblems([field, answer]: [string, unknown]): readonly SituationProblem[] {
  if (field === "day") return typeof answer === "string" && civilDay(answer) ? [] : [{ code: "no-day" }];
  if (field === "birthDay")
    return typeof answer === "string" && civilDay(answer) ? [] : [{ code: "bad-birth-day" }];
  if (!Object.hasOwn(questionRows, field)) return [{ code: "unknown-field", field: shownName(field) }];
  const id = field as QuestionId;
  const code = answerProblem(id, answer);
  return code ? [{ code, field: id, allowed: questionRows[id].choices.map(({ value }) => value) }] : [];
}

/** Reads a situation from JSON, once, at the edge. All problems are told at once. */
export function readSituation(input: unknown): Read {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { problems: [{ code: "not-an-object" }] };
  const missing: readonly SituationProblem[] = "day" in input ? [] : [{ code: "no-day" }];
  const [first, ...more] = [...missing, ...Object.entries(input).flatMap(fieldProblems)];
  return first ? { problems: [first, ...more] } : { situation: input as Situation };
}

/** A problem in plain words: what it is and what to do. */
export function describeSituationProblem(problem: SituationProblem): {
  readonly ja: string;
  readonly en: string;
} {
  switch (problem.code) {
    case "not-an-object":
      return {
        ja: "答えの形が違います。項目と答えの組で送ってください。",
        en: "The answers have the wrong shape. Send fields with answers.",
      };
    case "no-day":
      return {
        ja: "日付（day）がありません。2026-11-21 の形で書いてください。",
        en: "The day is missing. Write it as 2026-11-21.",
      };
    case "bad-birth-day":
      return {
        ja: "生年月日（birthDay）が読めません。1990-04-01 の形で書いてください。",
        en: "The birth day cannot be read. Write it as 1990-04-01.",
      };
    case "unknown-field":
      return {
        ja: `「${problem.field}」という項目はありません。項目の名前を確かめてください。`,
        en: `There is no field "${problem.field}". Check its name.`,
      };
    case "not-a-choice":
    case "not-a-code":
    case "not-a-day":
    case "not-a-disease":
    case "not-a-list":
    case "not-a-number": {
      const allowed = problem.allowed.join(", ");
      return {
        ja: `「${problem.field}」の答えが読めません。使える答えを確かめてください（${allowed}）。`,
        en: `The answer to "${problem.field}" cannot be read. Check what it can be (${allowed}).`,
      };
    }
  }
}
