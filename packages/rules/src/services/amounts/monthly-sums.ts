import type { Situation } from "../situation.ts";
import { hiringSubsidy, monthlySums } from "../tables/caps.ts";
import { heldCurrent } from "../tables/held-days.ts";
import { amount, type Pricing } from "./priced.ts";

type SumId = (typeof monthlySums)[number][0];

function sumOn(id: SumId, label: string, { day }: Situation) {
  const row = monthlySums.find(([name, , from, until]) => name === id && from <= day && day < until);
  const source = row?.[4] ?? monthlySums.find(([name]) => name === id)?.[4] ?? "P10b";
  return row
    ? amount(label, row[1], [source], null)
    : amount(label, null, [source], "この日の額は窓口で確かめてください。", true);
}

/** 障害基礎年金 a month, both grades. */
export const basicPension: Pricing = (situation) => ({
  amounts: [
    sumOn("basic-pension-1", "1級（1か月）", situation),
    sumOn("basic-pension-2", "2級（1か月）", situation),
  ],
  asks: [],
});

/** 特別障害者手当 a month. */
export const specialAllowance: Pricing = (situation) => ({
  amounts: [sumOn("special-allowance", "手当（1か月）", situation)],
  asks: [],
});

/** 障害児福祉手当 a month. */
export const childAllowance: Pricing = (situation) => ({
  amounts: [sumOn("child-allowance", "手当（1か月）", situation)],
  asks: [],
});

/** What the employer gets. */
export const hiringSubsidySums: Pricing = ({ day }) => ({
  amounts: hiringSubsidy.flatMap(([size, full, short]) => [
    amount(`会社への助成（${size}）`, full, ["E6a"], null, day < heldCurrent),
    amount(`会社への助成（${size}、短い時間）`, short, ["E6a"], null, day < heldCurrent),
  ]),
  asks: [],
});
