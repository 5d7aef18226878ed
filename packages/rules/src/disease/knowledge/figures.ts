import type { Disease } from "../disease.ts";
import type { About } from "./disease-notes.ts";
import { type Match, matchAbout } from "./match-about.ts";
import { printShare } from "./statistics/statistic.ts";
import { handbookRows } from "./tables/statistics/handbook.ts";
import { equipmentRows, homeHelpRows, shortStayRows } from "./tables/statistics/use-by-disease.ts";

/** One figure of the source about a disease, as a sentence, with the table it stands in (`statisticOf`). */
export interface Figure {
  readonly statistic: string;
  readonly text: string;
  /** The disease as the source names it. */
  readonly about: string;
  /** False when that is not exactly this disease: then `about` has to be shown. */
  readonly exact: boolean;
  readonly source: string;
}

type Matched = Pick<Disease, "name" | "list" | "notificationNo" | "partOf">;

function figuresFrom<Row extends About & { readonly line: number }>(
  statistic: string,
  rows: readonly Row[],
  disease: Matched,
  sentence: (row: Row) => string,
): Figure[] {
  return rows.flatMap((row) => {
    const match: Match = matchAbout(row, disease);
    if (match === null) return [];
    return [
      {
        statistic,
        text: sentence(row),
        about: row.name,
        exact: match === "exact",
        source: `S3 L${row.line}`,
      },
    ];
  });
}

/** Figures of 2010 about a disease: handbooks and use of the three services of that time. Empty when there are none. */
export function figuresOf(disease: Matched): Figure[] {
  return [
    ...figuresFrom(
      "handbook-by-disease",
      handbookRows,
      disease,
      ({ share, owners, patients }) =>
        `2010年度、身体障害者手帳を持つ人は${printShare(share)}でした（${patients}人のうち${owners}人）。`,
    ),
    ...figuresFrom(
      "home-help-by-disease",
      homeHelpRows,
      disease,
      ({ count }) => `2010年度、ホームヘルプを使った人は${count}人でした（全体は315人）。`,
    ),
    ...figuresFrom(
      "short-stay-by-disease",
      shortStayRows,
      disease,
      ({ count }) => `2010年度、短期入所を使った人は${count}人でした（全体は10人）。`,
    ),
    ...figuresFrom(
      "equipment-by-disease",
      equipmentRows,
      disease,
      ({ count }) => `2010年度、日常生活用具の給付は${count}件でした（全体は729件）。`,
    ),
  ];
}
