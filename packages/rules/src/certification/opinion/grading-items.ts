import type { Values } from "../changes/index.ts";
import { gradingEntries } from "./tables/grading-items.ts";

/** How one entry of the opinion becomes an item of the grading. */
export interface GradingEntry {
  /** The grading's name of the item. */
  readonly item: string;
  readonly key: string;
  /** The field whose 「無」 answers all of its group; null where the form has none. */
  readonly any: string | null;
  /** The grading's option for each of our codes. */
  readonly options: Readonly<Record<string, string>>;
}

/** An entry of the grading that the opinion does not answer yet, with the field to be filled in. */
export interface MissingEntry {
  readonly item: string;
  readonly key: string;
}

/** What the opinion gives to the grading of 2014, in its own names and words. */
export interface OpinionItems {
  /** Item → option, for the state on the day: `opinion` of a case. Only what is answered. */
  readonly day: Readonly<Record<string, string>>;
  /** Item → option that differs in the more severe state: `severe.opinion` of a case; null when none was given. */
  readonly severe: Readonly<Record<string, string>> | null;
  /** In the order of the ordinance. Empty when the grading can compute. */
  readonly missing: readonly MissingEntry[];
}

const codeAt = (values: Values, key: string): string | undefined => {
  const value = values.get(key);
  return typeof value === "string" || typeof value === "boolean" ? String(value) : undefined;
};

function dayOption(values: Values, { key, any, options }: GradingEntry): string | undefined {
  if (any !== null && values.get(any) !== true)
    return values.get(any) === false ? options["none"] : undefined;
  return options[codeAt(values, key) ?? ""];
}

/**
 * A severe answer counts as long as the form asks for it, that is while its group is 「有」: a part that is free on the
 * day and paralysed in the severe state belongs under 「有」.
 */
function severeOption(values: Values, { key, any, options }: GradingEntry): string | undefined {
  if (any === null || values.get(any) !== true) return undefined;
  return options[codeAt(values, `${key}.severe`) ?? ""];
}

/**
 * The 24 entries the grading of 2014 takes from the doctor (別表第一, groups 11 and 12), from what stands in the form.
 * Nothing is guessed: a part without an answer is missing, unless its whole group is 「無」. The severe state holds only
 * parts for which it was given; the grading fills the rest from the day.
 */
export function opinionItemsOf(values: Values): OpinionItems {
  const pick = (of: (values: Values, entry: GradingEntry) => string | undefined) =>
    Object.fromEntries(
      gradingEntries.flatMap((entry) => {
        const option = of(values, entry);
        return option === undefined ? [] : [[entry.item, option]];
      }),
    );
  const [day, severe] = [pick(dayOption), pick(severeOption)];
  const missing = gradingEntries
    .filter(({ item }) => day[item] === undefined)
    .map(({ item, key, any }) => ({ item, key: any !== null && values.get(any) !== true ? any : key }));
  return { day, severe: Object.keys(severe).length > 0 ? severe : null, missing };
}
