import type { ActId } from "@yorisoi/rules/certification/case";
import type { CaseView, PossibleAct } from "../../answers.ts";

/** The first of these acts that the reader may do in this case now. */
export const actOf = (view: CaseView, ...ids: readonly ActId[]): PossibleAct | undefined =>
  view.acts.find(({ id }) => ids.includes(id));
