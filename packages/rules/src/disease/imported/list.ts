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

/**
 * The lists in force on a day, the one that counts most first: the newest first day, of the same day the complete one, then
 * the one imported last. A list of additions that began later stands before the complete list it adds to.
 */
export function importedListsOn(lists: readonly ImportedList[], on: CivilDay): readonly ImportedList[] {
  const inForce = lists.filter(({ from, until }) => from <= on && (until === null || on < until));
  return inForce.toSorted(
    (a, b) =>
      b.from.localeCompare(a.from) ||
      Number(b.complete) - Number(a.complete) ||
      b.importedOn.localeCompare(a.importedOn),
  );
}

/** The list in force on a day that counts most; null when there is none. */
export function importedListOn(lists: readonly ImportedList[], on: CivilDay): ImportedList | null {
  return importedListsOn(lists, on)[0] ?? null;
}
