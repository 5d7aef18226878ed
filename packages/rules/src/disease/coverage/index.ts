export type { Certainty, Coverage, CoverageStatus, NextStep, Reason } from "./answer.ts";
export { coverageOf, coverageOfUnknown } from "./coverage.ts";
export { relationWords } from "./of-2013.ts";
