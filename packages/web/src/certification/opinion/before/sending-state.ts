import { type AskedField, missingFields } from "@yorisoi/rules/certification";
import {
  opinionChecks,
  type OpinionCheckInput,
  type OpinionFinding,
} from "@yorisoi/rules/certification/opinion";
import type { DocumentSource } from "../../document/index.ts";
import type { AroundOpinion, OpinionQuestion } from "../desk/setting.ts";

/** What stands between an opinion and its sending, and what deserves a look. */
export interface SendingState {
  readonly missing: readonly AskedField[];
  /** They keep it from being sent. */
  readonly must: readonly OpinionFinding[];
  /** The doctor may leave them as they are. */
  readonly ask: readonly OpinionFinding[];
  /** Fields with two versions of which none is chosen. */
  readonly differences: number;
  readonly openQuestions: readonly OpinionQuestion[];
  readonly refused: number;
  readonly isReady: boolean;
}

type Opinion = Pick<DocumentSource, "form" | "snapshot" | "refused">;
type Around = Pick<
  OpinionCheckInput,
  "edition" | "today" | "last" | "application" | "stateForm" | "survey"
> & {
  readonly questions: readonly OpinionQuestion[];
};

/** What the rest of the file says, as the checks take it. */
export const checkedAgainst = (around: AroundOpinion | null) => ({
  application: around && { diseases: around.diseases },
  stateForm: around?.fluctuates == null ? null : { fluctuates: around.fluctuates },
  survey: around?.differsInSevereState == null ? null : { differsInSevereState: around.differsInSevereState },
});

/** Everything at once, so that nobody presses the button again and again. */
export function sendingState(
  { form, snapshot, refused }: Opinion,
  { questions, ...around }: Around,
): SendingState {
  const { values, differences } = snapshot;
  const findings = opinionChecks({ values, ...around });
  const missing = missingFields(form, values);
  const isMissing = new Set(missing.map(({ key }) => key));
  // What is merely empty stands in `missing` already, with its field.
  const must = findings.filter(
    ({ severity, keys }) =>
      severity === "must" && !(keys.length > 0 && keys.every((key) => isMissing.has(key))),
  );
  const openQuestions = questions.filter(({ isAnswered }) => !isAnswered);
  const counts = [missing.length, must.length, differences.length, openQuestions.length, refused.length];
  return {
    missing,
    must,
    ask: findings.filter(({ severity }) => severity === "ask"),
    differences: differences.length,
    openQuestions,
    refused: refused.length,
    isReady: counts.every((count) => count === 0),
  };
}
