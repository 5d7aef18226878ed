import type { Finding } from "../../state-form/index.ts";
import { missingOfStateForm } from "../../state-form/index.ts";
import { contradictingAnswers } from "./contradictions.ts";
import { about, type Check } from "./finding.ts";
import { type CheckInput, factsOf } from "./input.ts";
import { pain } from "./pain.ts";
import { contradictingRemarks, missingRemarks, remarkTexts } from "./remarks.ts";
import { allCan, noSevere, severeDiffers, severeMilder } from "./states.ts";
import { weakness } from "./weakness.ts";

export type { CheckInput } from "./input.ts";

/** 別紙1 comes before the first item (S3 L673, L769). */
const stateFormFirst: Check = ({ answers, stateForm }) =>
  answers.some(({ worst }) => worst !== null)
    ? about(
        "state-form-first",
        missingOfStateForm(stateForm).map((key) => `state:${key}`),
      )
    : [];

const checks: readonly Check[] = [
  stateFormFirst,
  weakness,
  pain,
  allCan,
  noSevere,
  severeMilder,
  severeDiffers,
  contradictingAnswers,
  contradictingRemarks,
  remarkTexts,
  missingRemarks,
];

/**
 * Everything in a survey that should be looked at again, all at once, while it is being written. Keys are those of the
 * survey; those of the state form begin with `state:`. Nothing that was written stands in a finding.
 */
export function surveyChecks(input: CheckInput): readonly Finding[] {
  const facts = factsOf(input);
  return checks.flatMap((check) => check(facts));
}
