import type { Disease } from "../disease.ts";
import { curatedRowsOf } from "./curated-rows.ts";
import { type Signs, signsOf } from "./everyday-signs.ts";
import { soundOfWide } from "./fold-romaji.ts";
import { foldWidth, keyOfWide } from "./fold-text.ts";
import { type ListChanges, listChangesOf } from "./list-changes.ts";
import { type KeySpace, makeKeySpace, type Spelling } from "./key-space.ts";
import { type NameRow, nameRowsOf, spelledOut } from "./name-rows.ts";
import { romajiEndings, textEndings } from "./tables/endings.ts";

/** Everything a search needs, made once from the catalogue. Treat it as closed. */
export interface DiseaseIndex {
  readonly diseases: readonly Disease[];
  /** Names as written. */
  readonly written: KeySpace;
  /** Names as sounded, in romaji. */
  readonly sounded: KeySpace;
  /** Place of the notified disease each disease belongs to (its own for that disease itself). */
  readonly whole: Uint16Array;
  readonly changes: ListChanges;
  /** Made when first asked for: only a query that tells of an illness needs it. */
  readonly signs: () => Signs;
}

/** What an abbreviation read aloud is worth less than its letters. */
const SPELLED = 0.01;
const kana = /[ぁ-ゖァ-ヶ]/u;

/**
 * Makes the index that `search` needs: for the built-in 2,700 diseases with 12,000 names Chromium works 0.08 s the first time,
 * 0.05 s again. The same diseases in the same order give the same index.
 *
 * @param diseases every disease to be found: the built-in catalogue and what an operator imported.
 */
export function buildIndex(diseases: readonly Disease[]): DiseaseIndex {
  const places = new Map(diseases.map(({ id }, at) => [id, at]));
  // Half of all names are borne by two, a childhood and a designated disease: each is folded once.
  const spellings = new Map<string, { wide: string; rows: NameRow[]; isSounded: boolean }>();
  const sounded: Spelling[] = [];
  const add = (row: NameRow) => {
    let spelling = spellings.get(row.text);
    if (spelling) spelling.rows.push(row);
    else {
      spelling = { wide: foldWidth(row.text), rows: [row], isSounded: false };
      spellings.set(row.text, spelling);
    }
    if (spelling.isSounded || row.isWhole || row.kind === "everyday" || !kana.test(row.text)) return;
    spelling.isSounded = true;
    sounded.push(spelling);
  };
  const addSpelled = (row: NameRow) => {
    add(row);
    const spelled = row.kind === "abbreviation" ? spelledOut(row.text) : undefined;
    if (spelled) add({ ...row, text: spelled, weight: row.weight - SPELLED, isWhole: true });
  };
  for (const [at, disease] of diseases.entries()) nameRowsOf(disease, at, addSpelled);
  for (const row of curatedRowsOf(diseases)) addSpelled(row);
  let signs: Signs | undefined;
  return {
    diseases,
    signs: () => (signs ??= signsOf(diseases)),
    written: makeKeySpace([...spellings.values()], keyOfWide, textEndings),
    sounded: makeKeySpace(sounded, soundOfWide, romajiEndings),
    whole: Uint16Array.from(diseases, ({ partOf }, at) => places.get(partOf ?? "") ?? at),
    changes: listChangesOf(diseases),
  };
}
