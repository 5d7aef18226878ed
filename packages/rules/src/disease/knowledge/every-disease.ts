import type { Fact, Question } from "./fact.ts";
import { sourcesOf } from "./fact.ts";
import { checkedOn, exampleLabel } from "./source.ts";
import {
  commonAsks,
  commonBoardAsks,
  commonCare,
  commonDifficulties,
  commonFeelings,
  commonMissed,
  commonPrepare,
  commonSymptoms,
  commonTraits,
} from "./tables/every-disease.ts";

/** What holds for every intractable disease. */
export interface CommonCard {
  readonly title: string;
  readonly summaryEn: string;
  readonly exampleLabel: string;
  readonly traits: readonly Fact[];
  readonly symptoms: readonly Fact[];
  /** What to read and arrange before the visit and before the board meets. */
  readonly prepare: readonly Fact[];
  /** How people felt in the trial surveys, by example. */
  readonly feelings: readonly Fact[];
  readonly difficulties: readonly Fact[];
  readonly care: readonly Fact[];
  readonly asks: readonly Question[];
  readonly boardAsks: readonly Question[];
  readonly missed: readonly Fact[];
  readonly sources: readonly string[];
  readonly checkedOn: string;
}

export const commonCard: CommonCard = {
  title: "どの難病にも共通すること",
  summaryEn: "Symptoms change; the more severe state counts; ask how it is really done on a bad day.",
  exampleLabel,
  traits: commonTraits,
  symptoms: commonSymptoms,
  feelings: commonFeelings,
  prepare: commonPrepare,
  difficulties: commonDifficulties,
  care: commonCare,
  asks: commonAsks,
  boardAsks: commonBoardAsks,
  missed: commonMissed,
  sources: sourcesOf([
    ...commonTraits,
    ...commonSymptoms,
    ...commonFeelings,
    ...commonDifficulties,
    ...commonPrepare,
    ...commonCare,
    ...commonAsks,
    ...commonBoardAsks,
    ...commonMissed,
  ]),
  checkedOn,
};
