import { edition2013, type Tenths } from "@yorisoi/rules/grading";

/** A case of edition 2013 with everything the page shows. */
export interface Study2013 {
  readonly given: edition2013.Case2013;
  /** Standard minutes; null when the eight were not entered. */
  readonly total: Tenths | null;
  readonly judgement: edition2013.Judgement2013;
  readonly day: readonly edition2013.GroupScore[];
  readonly severe: readonly edition2013.GroupScore[] | null;
  readonly care: readonly edition2013.CareTime[];
  readonly careMinutes: Tenths;
  /** Whether the special care was added to the total. */
  readonly careAdded: boolean;
}

export function study2013(given: edition2013.Case2013): Study2013 {
  const total = edition2013.standardMinutes(given);
  return {
    given,
    total,
    judgement: edition2013.gradeOf2013(total, given.sheet),
    day: edition2013.groupScores(given.day, given.palsy),
    severe: given.severe ? edition2013.groupScores(given.severe, given.severePalsy) : null,
    care: edition2013.specialCare(given.day),
    careMinutes: edition2013.specialCareMinutes(given.day),
    careAdded: given.minutesExcludeSpecialCare && given.minutes !== null,
  };
}
