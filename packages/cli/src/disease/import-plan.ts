import type { DiseaseEdition, ImportedList, ListDifference } from "@yorisoi/rules/disease";
import type { StoredList } from "@yorisoi/server/disease";
import type { Given } from "../command-line.ts";
import { Advice, type Fault } from "./advice.ts";
import { importOptions } from "./import-options.ts";
import { readList } from "./import-read.ts";

/** What an import would do, before anything is written. */
export interface ImportPlan {
  readonly file: string;
  readonly encoding: "utf-8" | "shift_jis" | null;
  readonly list: ImportedList;
  readonly difference: ListDifference;
  readonly edition: DiseaseEdition | null;
  /** Whether the end of the days is that of the edition known here, and was not said. */
  readonly untilIsKnown: boolean;
  readonly by: string;
}

/** A list that is said to be whole but is not of the official number would document a no that is none. */
export function countFault({ list, edition }: Pick<ImportPlan, "list" | "edition">): Fault | null {
  const official = edition?.officialCount ?? null;
  if (!list.complete || official === null || list.rows.length === official) return null;
  return {
    ja: `一覧は ${list.rows.length} 行ですが、公の数は ${official} です。--complete（すべての名前がある）とは言えません。
  理由: 足りない名前があると、対象の病気を「対象ではない」と答えてしまいます。
  すること: 抜けや余分な行を直すか、--complete を外してください。外すと、ない名前は「確かめられない」と答えます。`,
    en: `The list has ${list.rows.length} rows, the official number is ${official}: it cannot be --complete. Mend the rows, or leave --complete away.`,
  };
}

/** Lists stored for days of this one. The complete one answers first, then the one imported last. */
export function overlapping(
  { from, until }: ImportedList,
  stored: readonly StoredList[],
): readonly StoredList[] {
  return stored.filter(
    (other) => (until === null || other.from < until) && (other.until === null || from < other.until),
  );
}

/** Reads options and file, and matches the list with the catalogue. @throws Advice with everything that is wrong. */
export async function planImport(given: Given): Promise<ImportPlan> {
  const { file, facts, faults, untilIsKnown, by } = await importOptions(given);
  const read = await readList(file);
  const all = [...faults, ...read.faults];
  if (!facts || all.length > 0) throw new Advice(all);
  const [{ compareWithList, supportEditionOn }, { diseases }] = await Promise.all([
    import("@yorisoi/rules/disease"),
    import("@yorisoi/rules/disease/catalogue"),
  ]);
  const { list, difference } = compareWithList(diseases, { rows: read.rows, facts });
  const edition = supportEditionOn(facts.from);
  return { file, encoding: read.encoding, list, difference, edition, untilIsKnown, by };
}
