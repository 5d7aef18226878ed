import type { ReturnReason } from "@yorisoi/rules/certification/case";
import { createContext, useContext } from "react";
import type { CaseView } from "../../answers.ts";

/** Why the application was given back, for the parts of the form beside which it is said. */
export const ReturnedFor = createContext<readonly ReturnReason[]>([]);

export const useReturnedFor = () => useContext(ReturnedFor);

const none: readonly ReturnReason[] = [];

/** The reasons while the application lies with the applicant; afterwards they are history. */
export const returnedFor = ({ state }: Pick<CaseView, "state">): readonly ReturnReason[] =>
  state.application.status === "returned" ? state.application.returnedFor : none;
