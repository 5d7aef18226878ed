import type { CivilDay } from "../../calendar/index.ts";

/** One disease of an official list, as printed. */
export interface ImportedRow {
  readonly no: number | null;
  readonly name: string;
  /** Hiragana; empty if the list has none. */
  readonly kana: string;
  readonly note: string;
  /** The disease of the catalogue it is, or null: then it has an id of its own (`importedId`). */
  readonly diseaseId: string | null;
}

/** An official list of the 対象疾病 that an operator imported, with the days on which it is in force: `[from, until)`. */
export interface ImportedList {
  readonly from: CivilDay;
  readonly until: CivilDay | null;
  /** Where the operator has it from: an address, or the number of the notice. */
  readonly source: string;
  readonly importedOn: CivilDay;
  /** Whether it holds every name of the edition: then what it does not have is documented as not covered. */
  readonly complete: boolean;
  readonly rows: readonly ImportedRow[];
}

/** The list in force on a day; of several the complete one, then the one imported last. */
export function importedListOn(lists: readonly ImportedList[], on: CivilDay): ImportedList | null {
  const inForce = lists.filter(({ from, until }) => from <= on && (until === null || on < until));
  const better = (a: ImportedList, b: ImportedList) =>
    Number(b.complete) - Number(a.complete) || b.importedOn.localeCompare(a.importedOn);
  return inForce.toSorted(better)[0] ?? null;
}
