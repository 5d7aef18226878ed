export { ageWhenWritten } from "./age.ts";
export { opinionChecks } from "./checks/check.ts";
export type {
  Finding as OpinionFinding,
  FindingCode as OpinionFindingCode,
  Severity as OpinionSeverity,
} from "./checks/finding.ts";
export type { OpinionCheckInput } from "./checks/given.ts";
export { type EditionDifference, editionDifferences as opinionEditionDifferences } from "./editions.ts";
export { findJargon, type JargonHint } from "./find-jargon.ts";
export { opinionForm } from "./form.ts";
export {
  type CopiedOpinion,
  fromLastTime,
  type Mark as CopyMark,
  type MarkedField,
} from "./from-last-time.ts";
export { type MissingEntry, type OpinionItems, opinionItemsOf } from "./grading-items.ts";
export { cautionsForPlan, mayPlannerRead, type PlanCaution } from "./planner.ts";
export { purpose as opinionPurpose } from "./purpose.ts";
export type { Anchor, Repair as ScaleRepair, Scale as RatingScale } from "./scale.ts";
export { areRatingsAsked, scales as ratingScales } from "./sections/ratings.ts";
export { jargon } from "./tables/jargon.ts";
export { type RatingHelp, ratingHelp } from "./tables/rating-help.ts";
export { repairs as scaleRepairs } from "./tables/repairs.ts";
export { abilityDetails } from "./tables/two-axis-scales.ts";
export type { WishId as OpinionWishId } from "./tables/wish-texts.ts";
export { opinionWishes, type WishResult as OpinionWish } from "./wishes.ts";
export { manualExample, plainOpinion, type SampleValues } from "./tables/samples.ts";
