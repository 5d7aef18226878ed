import type { CivilDay } from "@yorisoi/rules/calendar";
import type { Coverage, DiseaseEdition } from "@yorisoi/rules/disease";

/** Days in a row on which the answer is the same: `[from, until)`. */
export interface Span {
  readonly from: CivilDay;
  readonly until: CivilDay | null;
  readonly coverage: Coverage;
}

const answerOf = ({ status, certainty, because }: Coverage) =>
  JSON.stringify([status, certainty, because.map(({ ja }) => ja)]);

/** The answers of all editions in the order of their days; neighbours with the same answer and reasons are one. */
export function spansOf(
  editions: readonly Pick<DiseaseEdition, "from" | "until">[],
  coverageOn: (on: CivilDay) => Coverage,
): readonly Span[] {
  const spans: Span[] = [];
  for (const { from, until } of editions) {
    const coverage = coverageOn(from);
    const last = spans.at(-1);
    if (last && answerOf(last.coverage) === answerOf(coverage)) spans[spans.length - 1] = { ...last, until };
    else spans.push({ from, until, coverage });
  }
  return spans;
}

/** The first days of all editions and of the lists imported, each once, in order; each holds until the next. */
export function turnsOf(days: readonly CivilDay[]): readonly Pick<DiseaseEdition, "from" | "until">[] {
  const inOrder = [...new Set(days)].toSorted();
  return inOrder.map((from, at) => ({ from, until: inOrder[at + 1] ?? null }));
}
