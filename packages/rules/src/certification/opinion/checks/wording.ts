import { isAnswered } from "../../form/index.ts";
import { findJargon } from "../find-jargon.ts";
import { proseOf } from "../prose.ts";
import { type Finding, findingIf } from "./finding.ts";
import type { OpinionCheckInput } from "./given.ts";
import { ditto } from "./words.ts";

/** How it is written, and what is asked beside the boxes (requirements 264, 287, 308). */
export function checkWording({ values, last }: OpinionCheckInput): readonly Finding[] {
  const repeated = proseOf(values).filter(({ text }) => ditto.test(text));
  const technical = findJargon(values).filter(({ isExplained }) => !isExplained);
  const keysOf = (found: readonly { readonly key: string }[]) => [...new Set(found.map(({ key }) => key))];
  const isFirst = values.get("timesWritten") === "first";
  return [
    ...findingIf(repeated.length > 0, "ditto", ...keysOf(repeated)),
    ...findingIf(technical.length > 0, "jargon", ...keysOf(technical)),
    ...findingIf(!isAnswered(values, "notes.whyServices"), "why-services-missing", "notes.whyServices"),
    ...findingIf(isFirst && last !== null, "first-but-written-before", "timesWritten"),
  ];
}
