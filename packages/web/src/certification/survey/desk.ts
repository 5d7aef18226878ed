import type { Values } from "@yorisoi/rules/certification";
import type { EditionId } from "@yorisoi/rules/grading";
import { createContext, useContext } from "react";
import type { PlaceId } from "./place/places.ts";

/** What every part of the survey needs besides the document itself. */
export interface SurveyDesk {
  readonly caseId: string;
  readonly edition: EditionId;
  /** The state form, which was heard first; empty when the reader has none. */
  readonly stateForm: Values;
  /** Opens another page of the survey. */
  readonly go: (to: PlaceId) => void;
}

export const Desk = createContext<SurveyDesk | null>(null);

/** @throws outside of a survey: a fault in the code. */
export function useDesk(): SurveyDesk {
  const desk = useContext(Desk);
  if (!desk) throw new Error("no survey around this part of the screen");
  return desk;
}
