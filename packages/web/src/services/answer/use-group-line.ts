import type { MeasureResult, Verdict } from "@yorisoi/rules/services";
import { useSay } from "../../app/words.tsx";
import { countOf } from "./filter.ts";

const verdicts: readonly Verdict[] = ["yes", "maybe", "ask", "no"];

/** Says of measures how many there are of each answer: 「9件：条件しだい 8・いまは対象外 1」. */
export function useGroupLine(): (results: readonly MeasureResult[]) => string {
  const say = useSay();
  return (results) => {
    const count = countOf(results);
    const parts = verdicts
      .filter((verdict) => count[verdict] > 0)
      .map((verdict) =>
        say("support.group.part", { word: say(`support.verdict.${verdict}`), number: count[verdict] }),
      );
    return say("support.group.line", {
      number: results.length,
      parts: parts.join(say("support.group.between")),
    });
  };
}
