import type { Contribution } from "../contribution.ts";
import { type Answers, type Option, UNANSWERED } from "../item.ts";
import { sumTenths, type Tenths } from "../tenths.ts";
import { type GroupName, groupNames, PALSY_GROUP } from "./groups.ts";
import { items, limbs } from "./items.ts";
import { PALSY, palsyOf, palsyTypes } from "./palsy-type.ts";
import type { PalsyType } from "./tables/table9.ts";

/** A group of Table 8: its score, the most it can have, and what each of its items added. */
export interface GroupScore {
  readonly number: number;
  readonly name: GroupName;
  readonly points: Tenths;
  readonly most: Tenths;
  readonly items: readonly Contribution[];
}

interface ScoredRow {
  readonly name: string;
  readonly number: string;
  readonly options: readonly Option[];
  readonly chosen: (answers: Answers, palsy: PalsyType | null) => number;
}

/** 「麻痺の項のうち当てはまるものの選択は、別表第九により選択される麻痺の種類により行なうものとする。」（別表第八の注２） */
const palsyRow: ScoredRow = {
  name: PALSY,
  number: "1-1",
  options: palsyTypes,
  chosen: (answers, palsy) => palsyTypes.findIndex(({ label }) => label === (palsy ?? palsyOf(answers))),
};

function rowsOf(group: number): ScoredRow[] {
  const own = items
    .filter((item) => item.group === group && !limbs.includes(item))
    .map(({ name, number, options, index }): ScoredRow => {
      return { name, number, options, chosen: (answers) => answers[index] ?? UNANSWERED };
    });
  return group === PALSY_GROUP ? [palsyRow, ...own] : own;
}

const NONE = sumTenths([]);

function mostOf({ options }: ScoredRow): Tenths {
  return options.reduce((most, { points }) => (points !== null && points > most ? points : most), NONE);
}

const groups = groupNames.map((name, at) => {
  const rows = rowsOf(at + 1);
  return { number: at + 1, name, rows, most: sumTenths(rows.map(mostOf)) };
});

function contribution(row: ScoredRow, answers: Answers, palsy: PalsyType | null): Contribution {
  const option = row.options[row.chosen(answers, palsy)];
  if (!option) throw new Error(`a checked case has an answer for ${row.name}`);
  return { name: row.name, number: row.number, option: option.label, points: option.points ?? NONE };
}

/**
 * The intermediate scores (中間評価項目得点) of the seven groups in the law's order, in whole tenths, with what each item
 * added: 「調査結果に基づき、各項目のうち当てはまるものに係る点数を各群につき合計する。」
 * Source: 平成十八年厚生労働省令第四十号 別表第八（注１、注２）, 別表第九.
 *
 * @param answers every item of Table 8 answered (`isScored`), the four limbs only when `palsy` is null.
 * @param palsy the palsy type where it was given instead of the four limbs.
 */
export function groupScores(answers: Answers, palsy: PalsyType | null): GroupScore[] {
  return groups.map(({ number, name, rows, most }) => {
    const added = rows.map((row) => contribution(row, answers, palsy));
    return { number, name, points: sumTenths(added.map(({ points }) => points)), most, items: added };
  });
}
