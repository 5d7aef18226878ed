import type { Values } from "@yorisoi/rules/certification";
import { type Count, surveyProgress, type SurveyProgress } from "@yorisoi/rules/certification/survey";
import type { EditionId } from "@yorisoi/rules/grading";
import { useDeferredValue } from "react";
import { useDocumentPart } from "../../document/index.ts";
import { useDesk } from "../desk.ts";

const known = new WeakMap<Values, SurveyProgress>();

/** Counted once for each state of the survey, however many parts of the page show it. */
function progressOf(edition: EditionId, values: Values): SurveyProgress {
  const progress = known.get(values) ?? surveyProgress(edition, values);
  known.set(values, progress);
  return progress;
}

/** How far the survey is, counted behind the taps. */
export function useProgress(): SurveyProgress {
  const { edition } = useDesk();
  const values = useDeferredValue(useDocumentPart(({ snapshot }) => snapshot.values));
  return progressOf(edition, values);
}

export const openIn = ({ answered, of }: Count): number => of - answered;
