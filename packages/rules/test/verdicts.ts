import { findMeasures, type MeasureId, type Situation } from "../src/services/index.ts";
import { today } from "./some-situation.ts";

/** What a golden case expects of a measure: the verdict, or of a "maybe" where it leans. */
export type Expected = "yes" | "maybe" | "no" | "ask" | "likely" | "unlikely";

export type Answers = Omit<Situation, "day"> & Partial<Pick<Situation, "day">>;

/** One person: who it is in a lawyer's words, what was answered, what follows. */
export type Person = readonly [who: string, answers: Answers, expected: Partial<Record<MeasureId, Expected>>];

/** The verdicts of the measures that are expected, for one comparison. */
export function verdictsOf(answers: Answers, expected: Person[2]): Record<string, string> {
  const results = findMeasures({ day: today, ...answers });
  return Object.fromEntries(
    Object.keys(expected).map((id) => {
      const found = results.find((one) => one.id === id);
      return [id, found ? (found.leaning ?? found.verdict) : "not in force"];
    }),
  );
}
