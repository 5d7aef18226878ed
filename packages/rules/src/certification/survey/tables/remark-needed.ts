/** An answer that does not say enough without words. */
export interface NeedsRemark {
  /** Official name of the item. */
  readonly item: string;
  /** Options from 0 for which it holds. */
  readonly options: readonly number[];
  /** Only when the answer was told and neither seen nor performed. */
  readonly onlyTold?: true;
  /** The line it rests on. */
  readonly source: string;
}

/**
 * Answers that say too little without a remark, besides every item whose severe answer differs (S3 L784): 「その他」 does not
 * name the part of the body, 「判断不能」 and 「行っていない」 not the reason. The manual for surveyors was not at hand: ours.
 */
// biome-ignore format: an answer per line
export const neededRemarks: Readonly<Record<"2013" | "2014", readonly NeedsRemark[]>> = {
  "2013": [
    { item: "麻痺 その他", options: [1], source: "ours" },
    { item: "拘縮(その他)", options: [1], source: "ours" },
    { item: "洗身", options: [3], source: "ours" },
    { item: "視力", options: [4], source: "ours" },
    { item: "聴力", options: [4], source: "ours" },
  ],
  "2014": [
    { item: "じょくそう", options: [1], onlyTold: true, source: "docs/sources.md N, 1-11" },
    { item: "視力", options: [5], source: "ours" },
    { item: "聴力", options: [5], source: "ours" },
    { item: "説明の理解", options: [2], source: "ours" },
  ],
};
