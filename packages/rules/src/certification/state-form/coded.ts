import type { Option } from "../form/index.ts";
import { difficultyRows } from "./tables/difficulties.ts";
import { mentalStateRows } from "./tables/mental-states.ts";
import { symptomRows } from "./tables/symptoms.ts";

/** An example that can be chosen, with the items of the survey on which it bears. */
export interface Coded extends Option {
  readonly source: string;
  /** Official names of items by edition; 「麻痺」 and 「拘縮」 stand for all parts of 1-1 and 1-2 of 2013. */
  readonly items: Readonly<Record<"2013" | "2014", readonly string[]>>;
}

type Row = readonly [code: string, ja: string, en: string, source: string, of2014: string, of2013: string];

const names = (written: string) => written.split("、").filter(Boolean);

const coded = ([code, ja, en, source, of2014, of2013]: Row): Coded => ({
  code,
  ja,
  en,
  source,
  items: { "2013": names(of2013), "2014": names(of2014) },
});

/** Above every list of codes (S3 L718). */
export const codesAreExamples = {
  ja: "例です。ここにないものは「その他」を選び、そのまま書いてください。",
  en: "These are examples. For anything else choose “other” and write it as it is.",
};

/** Symptoms and side effects (S3 L724–759). Examples, not a closed list. */
export const symptoms: readonly Coded[] = symptomRows.map(coded);

/** Difficulties and inconveniences of daily life (S3 L732–759). Examples, not a closed list. */
export const difficulties: readonly Coded[] = difficultyRows.map(coded);

/** States of mind that come with treatment, drugs and worry (S3 L738). Examples, not a closed list. */
export const mentalStates: readonly Coded[] = mentalStateRows.map(coded);
