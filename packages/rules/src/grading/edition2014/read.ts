import { type Answers, type CompleteAnswers, type Item, UNANSWERED } from "../item.ts";
import type { Problem, Reading } from "../problem.ts";
import { type AnswerSheet, readAnswers, unanswered } from "../reading/answers.ts";
import { knownFields } from "../reading/fields.ts";
import { type GivenRecord, isBlank } from "../reading/given.ts";
import { type OptionFinder, optionFinder } from "../reading/options.ts";
import { findItem, items } from "./items.ts";
import { optionWords } from "./words.ts";

/** A complete case of edition 2014. */
export interface Case2014 {
  readonly edition: "2014";
  readonly id: string | number | null;
  /** The state on the day of the survey. */
  readonly day: CompleteAnswers;
  /** The more severe state, complete (items without a severe answer as on the day); null when none was given. */
  readonly severe: CompleteAnswers | null;
  /** Names of the items that were filled with their first option on request. */
  readonly filled: readonly string[];
}

const finders: readonly OptionFinder[] = items.map((item) => optionFinder(item, optionWords));

/** Items and accepted words of edition 2014, for readers of files. */
export const answerSheet2014: AnswerSheet = {
  items,
  findItem: (written, part) => {
    const item = findItem(written);
    return item?.part === part ? item : null;
  },
  finderOf: (item) => finders[item.index] as OptionFinder,
};

function fillFirst(answers: Answers, missing: readonly Item[]): string[] {
  for (const item of missing) answers[item.index] = 0;
  return missing.map((item) => item.name);
}

function readSevere(given: unknown, day: Answers, problems: Problem[]): Answers | null {
  if (isBlank(given)) return null;
  const parts = knownFields("severe", given, ["survey", "opinion"], problems);
  const severe = readAnswers(answerSheet2014, parts.get("survey"), parts.get("opinion"), problems);
  return severe.map((option, at) => (option === UNANSWERED ? (day[at] as number) : option)) as Answers;
}

/** Reads a case of edition 2014: `survey`, `opinion` and, for the more severe state, `severe`. */
export function read2014(given: GivenRecord, id: string | number | null, fill: boolean): Reading<Case2014> {
  const problems: Problem[] = [];
  const day = readAnswers(answerSheet2014, given["survey"], given["opinion"], problems);
  const refused = new Set(
    problems.flatMap((problem) => (problem.code === "unknown-option" ? [problem.item] : [])),
  );
  const missing = unanswered(items, day).filter((item) => !refused.has(item.name));
  const filled = fill ? fillFirst(day, missing) : [];
  if (!fill) {
    for (const { name, number } of missing) problems.push({ code: "missing-item", item: name, number });
  }
  const severe = readSevere(given["severe"], day, problems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      edition: "2014",
      id,
      day: day as CompleteAnswers,
      severe: severe as CompleteAnswers | null,
      filled,
    },
  };
}
