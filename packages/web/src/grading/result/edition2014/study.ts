import { type CompleteAnswers, edition2014, type State } from "@yorisoi/rules/grading";

/** One state of a case, graded and explained. */
export interface StateStudy {
  readonly answers: CompleteAnswers;
  readonly assessment: edition2014.Assessment;
  readonly explanation: edition2014.Explanation;
}

/** A case of edition 2014 with everything the page shows. */
export interface Study2014 {
  readonly day: StateStudy;
  readonly severe: StateStudy | null;
  /** The state that counts: the severe one when it was given. */
  readonly taken: StateStudy;
  readonly takenState: State;
}

export function studyState(answers: CompleteAnswers): StateStudy {
  const assessment = edition2014.assess(answers);
  return { answers, assessment, explanation: edition2014.explain(answers, assessment) };
}

export function study2014(given: edition2014.Case2014): Study2014 {
  const day = studyState(given.day);
  const severe = given.severe ? studyState(given.severe) : null;
  return { day, severe, taken: severe ?? day, takenState: severe ? "severe" : "day" };
}
