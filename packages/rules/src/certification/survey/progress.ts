import type { EditionId } from "../../grading/index.ts";
import type { Values } from "../changes/index.ts";
import { isStateFormDone } from "../state-form/index.ts";
import { answersOf, dayKey, type ItemAnswer } from "./answers.ts";
import { chapterOf, chaptersOf } from "./chapters.ts";

/** How far a part of the survey is. */
export interface Count {
  /** Items with an answer for the day. */
  readonly answered: number;
  readonly of: number;
  /** Items with an answer for the severe state. */
  readonly severe: number;
  /** Items marked as unsure. */
  readonly unsure: number;
}

/** How far the survey is. */
export interface SurveyProgress extends Count {
  /** Whether the state form came first, as it has to (S3 L673, L769); null when it was not given. */
  readonly stateFormDone: boolean | null;
  readonly chapters: readonly (Count & { readonly id: string })[];
  /** The first item without an answer, where a broken-off survey goes on; null when there is none. */
  readonly next: string | null;
}

function count(values: Values, answers: readonly ItemAnswer[]): Count {
  return {
    answered: answers.filter(({ day }) => day !== null).length,
    of: answers.length,
    severe: answers.filter(({ severe }) => severe !== null).length,
    unsure: answers.filter(({ one }) => values.get(`item.${one.id}.unsure`) === true).length,
  };
}

/** How many items are answered, in all and by chapter, and where to go on. */
export function surveyProgress(edition: EditionId, values: Values, stateForm?: Values): SurveyProgress {
  const answers = answersOf(edition, values);
  const first = answers.find(({ day }) => day === null);
  return {
    ...count(values, answers),
    stateFormDone: stateForm ? isStateFormDone(stateForm) : null,
    chapters: chaptersOf(edition).map(({ id, number }) => ({
      id,
      ...count(
        values,
        answers.filter(({ one }) => chapterOf(one) === number),
      ),
    })),
    next: first ? dayKey(first.one.id) : null,
  };
}
