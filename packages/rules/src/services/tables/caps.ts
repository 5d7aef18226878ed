/**
 * Monthly ceilings in whole yen, one step a row, each with the article. Equal in the texts of November 2020 and February 2026
 * unless a row has days. A test writes every number in kanji and looks it up in its article in law/.
 */

/** Steps of income for 特定医療費 and 小児慢性; the names are customary, not the order's. */
export type Step = "welfare" | "low1" | "low2" | "general1" | "general2" | "upper";

/** 難病令1条1項1–7号: step, general, 高額かつ長期, ventilator and the like. */
export const designatedCaps: Readonly<
  Record<Step, readonly [general: number, costly: number, machine: number]>
> = {
  upper: [30_000, 20_000, 1_000],
  general2: [20_000, 10_000, 1_000],
  general1: [10_000, 5_000, 1_000],
  low2: [5_000, 5_000, 1_000],
  low1: [2_500, 2_500, 1_000],
  welfare: [0, 0, 0],
};

/** 児童福祉法施行令22条1項 (text not held here): step, general, 重症, ventilator and the like. */
export const childhoodCaps: Readonly<
  Record<Step, readonly [general: number, severe: number, machine: number]>
> = {
  upper: [15_000, 10_000, 500],
  general2: [10_000, 5_000, 500],
  general1: [5_000, 2_500, 500],
  low2: [2_500, 2_500, 500],
  low1: [1_250, 1_250, 500],
  welfare: [0, 0, 0],
};

/** 難病令1条1項2号イ・3号: the levy (市町村民税所得割) from which a step ends. */
export const levySteps = { general1: 71_000, general2: 251_000 } as const;

/** 難病令1条1項5号: 低所得Ⅰ. Held in two texts only; between them, and after July 2026, the figure is to be confirmed. */
export const lowIncomeLimits: readonly (readonly [yen: number, from: string, until: string | null])[] = [
  [800_000, "2020-12-01", "2021-07-01"],
  [809_000, "2026-02-08", "2026-07-01"],
];

/** 難病令2条 (軽症高額): more than so much, in so many of the last so many months. */
export const mildButCostly = { yen: 33_330, months: 3, of: 12 } as const;

/** 総支令17条1–4号: otherwise; adult at home under 160,000; child at home under 280,000; in a facility under 20. */
export const welfareCaps = { otherwise: 37_200, adultAtHome: 9_300, childAtHome: 4_600, none: 0 } as const;
export const welfareLevies = { adult: 160_000, child: 280_000 } as const;

/** 総支令44・45条: 補装具費. */
export const deviceCap = { otherwise: 37_200, none: 0 } as const;
export const deviceLevyLimit = 460_000;

/** 総支令35条: 自立支援医療; of the taxed, only for 高額治療継続者. */
export const recoveryCaps = {
  low1: 2_500,
  low2: 5_000,
  under33000: 5_000,
  otherwise: 10_000,
  welfare: 0,
} as const;
export const recoveryLevies = { small: 33_000, large: 235_000 } as const;

/** 総支令附則12・13条, until the end of March 2027 (in the text of 2020: March 2021). */
export const recoveryForATime = {
  large: 20_000,
  child: 10_000,
  childSmall: 5_000,
  until: "2027-04-01",
} as const;

/** Pensions and allowances a month: id, yen, from, until, source. */
export const monthlySums = [
  ["basic-pension-1", 88_260, "2026-04-01", "2027-04-01", "P7c"],
  ["basic-pension-2", 70_608, "2026-04-01", "2027-04-01", "P7c"],
  ["special-allowance", 28_840, "2024-04-01", "2025-04-01", "P10b"],
  ["special-allowance", 29_590, "2025-04-01", "2026-04-01", "P10b"],
  ["child-allowance", 15_690, "2024-04-01", "2025-04-01", "P10b"],
  ["child-allowance", 16_100, "2025-04-01", "2026-04-01", "P10b"],
] as const;

/** 雇用保険法施行規則110条10項 (text not held here): to the employer. */
export const hiringSubsidy = [
  ["大きな会社", 500_000, 300_000],
  ["中小企業", 1_200_000, 800_000],
] as const;

/** Bands of the levy as they are asked: from, under. */
export const levyBands = {
  "under-33000": [0, 33_000],
  "33000-71000": [33_000, 71_000],
  "71000-235000": [71_000, 235_000],
  "235000-251000": [235_000, 251_000],
  "251000-or-more": [251_000, Number.POSITIVE_INFINITY],
} as const;

/** Bands of the tax of person and spouse as they are asked: from, under; not taxed at all is its own answer. */
export const coupleBands = {
  "under-160000": [0, 160_000],
  "160000-280000": [160_000, 280_000],
  "280000-460000": [280_000, 460_000],
  "460000-or-more": [460_000, Number.POSITIVE_INFINITY],
} as const;
