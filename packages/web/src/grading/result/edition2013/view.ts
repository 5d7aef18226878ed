import type { edition2013 } from "@yorisoi/rules/grading";
import { borders } from "./bands.ts";
import { minutesPicture } from "./minutes-picture.ts";
import { scorePicture } from "./picture.ts";
import { stateRows2013 } from "./states.ts";
import { study2013 } from "./study.ts";
import { careSentences, decision2013, reasons2013 } from "./why.ts";

/** Everything the page and the paper show, computed once for the answers. */
export function view2013(given: edition2013.Case2013) {
  const study = study2013(given);
  return {
    study,
    decision: decision2013(study),
    reasons: reasons2013(study),
    care: careSentences(study),
    stateRows: stateRows2013(study),
    scores: scorePicture(study),
    minutes: minutesPicture(study),
    borders: study.total === null ? null : borders(study.total, given.sheet),
  };
}

export type View2013 = ReturnType<typeof view2013>;
