import { type Answers, emptyAnswers, type Item, UNANSWERED } from "../item.ts";
import type { Part, Problem } from "../problem.ts";
import { flatten, isBlank, shown } from "./given.ts";
import { nearest } from "./nearest.ts";
import type { OptionFinder } from "./options.ts";

/** What a reader of answers has to know about an edition. */
export interface AnswerSheet {
  readonly items: readonly Item[];
  readonly findItem: (written: string, part: "survey" | "opinion") => Item | null;
  readonly finderOf: (item: Item) => OptionFinder;
}

/** Reads the answers of one part into `answers`, adding every problem; blanks stay unanswered. */
export function readPart(
  sheet: AnswerSheet,
  part: "survey" | "opinion",
  given: unknown,
  answers: Answers,
  problems: Problem[],
): void {
  const seen = new Map<Item, string[]>();
  for (const [written, value] of flatten(part satisfies Part, given, problems)) {
    const item = sheet.findItem(written, part);
    if (!item) {
      const names = sheet.items.filter((known) => known.part === part).map((known) => known.name);
      problems.push({
        code: "unknown-item",
        part,
        given: shown(written),
        suggestion: nearest(written, names),
      });
      continue;
    }
    if (isBlank(value)) continue;
    seen.set(item, [...(seen.get(item) ?? []), shown(value)]);
    const option = sheet.finderOf(item)(value);
    if (option < 0) problems.push(unknownOption(item, value));
    else answers[item.index] = option;
  }
  for (const [item, values] of seen) {
    if (values.length > 1) problems.push({ code: "answered-twice", item: item.name, given: values });
  }
}

function unknownOption(item: Item, given: unknown): Problem {
  return {
    code: "unknown-option",
    item: item.name,
    given: shown(given),
    allowed: item.options.map((option) => option.label),
  };
}

/** The items that still have no answer. */
export function unanswered(items: readonly Item[], answers: Answers): Item[] {
  return items.filter((item) => answers[item.index] === UNANSWERED);
}

/** Reads survey and opinion of one state. */
export function readAnswers(
  sheet: AnswerSheet,
  survey: unknown,
  opinion: unknown,
  problems: Problem[],
): Answers {
  const answers = emptyAnswers(sheet.items);
  readPart(sheet, "survey", survey, answers, problems);
  readPart(sheet, "opinion", opinion, answers, problems);
  return answers;
}
