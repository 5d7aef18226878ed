import type { Answers, Item, Option } from "../item.ts";
import { palsyType } from "../palsy.ts";
import { tenthsFrom } from "../tenths.ts";
import { DERIVED_GROUP } from "./groups.ts";
import { itemNamed } from "./items.ts";
import { table1 } from "./tables/table1.ts";

/** A row of group 11, which nobody enters: it follows from which of the doctor's entries are present. */
export interface Derived {
  readonly name: string;
  readonly options: readonly Option[];
  /** The entries it follows from. */
  readonly from: readonly Item[];
  /** The option (from 0) for each combination of present entries; bit k stands for `from[k]`. */
  readonly optionFor: readonly number[];
}

/** The option (from 0) of a derived row that follows from the answers. An entry is present when it is not ない. */
export function derive(row: Derived, answers: Answers): number {
  const { from } = row;
  let present = 0;
  for (let at = 0; at < from.length; at++) {
    if ((answers[(from[at] as Item).index] as number) > 0) present |= 1 << at;
  }
  return row.optionFor[present] as number;
}

function rowOf(name: string): { name: string; options: readonly Option[] } {
  const row = table1.find((r) => r.group === DERIVED_GROUP && r.item.normalize("NFKC") === name);
  if (!row) throw new Error(`Table 1 has no row ${name} in group 11`);
  return { name, options: row.options.map(([label, points]) => ({ label, points: tenthsFrom(points) })) };
}

function palsy(): Derived {
  const row = rowOf("麻痺");
  const has = (present: number, at: number) => (present & (1 << at)) !== 0;
  const optionFor = Array.from({ length: 16 }, (_, p) => {
    const type = palsyType([has(p, 0), has(p, 1), has(p, 2), has(p, 3)]);
    return row.options.findIndex((option) => option.label === type);
  });
  const from = ["左上肢", "右上肢", "左下肢", "右下肢"].map((limb) => itemNamed(`麻痺 ${limb}`));
  return { ...row, from, optionFor };
}

/** A joint is ある when either side is. */
function joint(name: string): Derived {
  const from = ["左", "右"].map((side) => itemNamed(`関節の拘縮 ${name} ${side}`));
  return { ...rowOf(`関節の拘縮 ${name}`), from, optionFor: [0, 1, 1, 1] };
}

function otherJoint(): Derived {
  const name = "関節の拘縮 その他";
  return { ...rowOf(name), from: [itemNamed(name)], optionFor: [0, 1] };
}

/** The six rows of group 11 in the law's order. */
export const derivedRows: readonly Derived[] = [
  palsy(),
  joint("肩関節"),
  joint("肘関節"),
  joint("股関節"),
  joint("膝関節"),
  otherJoint(),
];
