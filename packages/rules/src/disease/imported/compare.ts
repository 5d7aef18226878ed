import type { CivilDay } from "../../calendar/index.ts";
import { coverageOf } from "../coverage/index.ts";
import { kinOf } from "../coverage/kinship.ts";
import type { Disease } from "../disease.ts";
import { diseaseNameKey } from "../name-key.ts";
import type { ImportedList, ImportedRow } from "./list.ts";
import { diseasesNamed, nameIndexOf } from "./named.ts";
import type { OfficialRow } from "./read.ts";

/** What an operator says about the list. */
export type ListFacts = Omit<ImportedList, "rows">;

/** What the import changes, to be read before it is done. */
export interface ListDifference {
  readonly rows: number;
  /** Rows that were covered already and bear the same name. */
  readonly unchanged: number;
  /** Rows of the catalogue that were not known to be covered on the first day of the list. */
  readonly added: readonly { readonly line: number; readonly name: string; readonly diseaseId: string }[];
  /** Rows that the catalogue knows by another name. */
  readonly renamed: readonly {
    readonly line: number;
    readonly name: string;
    readonly known: string;
    readonly diseaseId: string;
  }[];
  /** Rows the catalogue does not have; they can be searched after the import. */
  readonly unmatched: readonly { readonly line: number; readonly name: string }[];
  /** Rows whose name several diseases bear; the first of them is taken. */
  readonly ambiguous: readonly {
    readonly line: number;
    readonly name: string;
    readonly ids: readonly string[];
  }[];
  /** Two rows that are one disease of the catalogue. */
  readonly doubled: readonly { readonly lines: readonly number[]; readonly diseaseId: string }[];
  /** Notified and outside diseases taken to be covered until now that the list does not have. */
  readonly missing: readonly { readonly diseaseId: string; readonly name: string }[];
}

/** Listed diseases as a whole, no subtypes, no childhood list: what an official list can have a row for. */
const isWhole = ({ list, partOf }: Disease) => list !== "childhood" && partOf === null;

function doubledIn(matched: readonly { readonly line: number; readonly diseaseId: string }[]) {
  const byId = Map.groupBy(matched, ({ diseaseId }) => diseaseId);
  return [...byId]
    .filter(([, rows]) => rows.length > 1)
    .map(([diseaseId, rows]) => ({ diseaseId, lines: rows.map(({ line }) => line) }));
}

/**
 * Matches an official list with a catalogue and says what is new, missing, renamed, unknown, ambiguous or doubled on its
 * first day. Nothing is changed: the list in the answer is what an import would keep.
 */
export function compareWithList(
  catalogue: readonly Disease[],
  given: { readonly rows: readonly OfficialRow[]; readonly facts: ListFacts },
): { readonly list: ImportedList; readonly difference: ListDifference } {
  const index = nameIndexOf(catalogue);
  const on: CivilDay = given.facts.from;
  const byId = new Map(catalogue.map((disease) => [disease.id, disease]));
  const matches = given.rows.map((row) => {
    const found = diseasesNamed(index, row.name);
    const [first] = found;
    const disease = byId.get(first?.sameAs ?? "") ?? first ?? null;
    return { ...row, found, disease, diseaseId: disease?.id ?? null };
  });
  const known = matches.flatMap(({ line, name, disease, diseaseId }) =>
    disease && diseaseId ? [{ line, name, known: disease.name, diseaseId }] : [],
  );
  const ids = new Set(known.map(({ diseaseId }) => diseaseId));
  const isCovered = (id: string) => coverageOf(id, on).status === "covered";
  const added = known.filter(({ diseaseId }) => !isCovered(diseaseId));
  const renamed = known.filter(({ name, known: own }) => diseaseNameKey(name) !== diseaseNameKey(own));
  const isInList = (disease: Disease) => {
    const { own, through } = kinOf(disease);
    return [...own, ...through].some((id) => ids.has(id));
  };
  const missing = catalogue.filter(
    (disease) => isWhole(disease) && disease.sameAs === null && !isInList(disease) && isCovered(disease.id),
  );
  const rows: readonly ImportedRow[] = matches.map(({ no, name, kana, note, diseaseId }) => ({
    no,
    name,
    kana,
    note,
    diseaseId,
  }));
  return {
    list: { ...given.facts, rows },
    difference: {
      rows: rows.length,
      unchanged: known.filter((row) => !added.includes(row) && !renamed.includes(row)).length,
      added: added.map(({ line, name, diseaseId }) => ({ line, name, diseaseId })),
      renamed,
      unmatched: matches.filter(({ disease }) => !disease).map(({ line, name }) => ({ line, name })),
      ambiguous: matches
        .filter(({ found }) => found.length > 1)
        .map(({ line, name, found }) => ({ line, name, ids: found.map(({ id }) => id) })),
      doubled: doubledIn(known),
      missing: given.facts.complete ? missing.map(({ id, name }) => ({ diseaseId: id, name })) : [],
    },
  };
}
