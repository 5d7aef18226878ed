import { edition2014, whatIf } from "@yorisoi/rules/grading";
import { picture2014 } from "./picture.ts";
import { gradeOf, statesView } from "./states.ts";
import { study2014 } from "./study.ts";
import { decision, reasons } from "./why.ts";

/** Everything the page and the paper show, computed once for the answers. */
export function view2014(given: edition2014.Case2014) {
  const study = study2014(given);
  const { day, severe, taken } = study;
  return {
    study,
    decision: decision(taken),
    reasons: reasons(taken, severe === null),
    states: severe ? statesView(day.answers, severe.answers) : null,
    picture: picture2014(study),
    alternatives: whatIf(edition2014.items, taken.answers, gradeOf),
  };
}

export type View2014 = ReturnType<typeof view2014>;
