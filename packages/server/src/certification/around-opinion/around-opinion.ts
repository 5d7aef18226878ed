import { isAnswered, rowsIn, type Values } from "@yorisoi/rules/certification";
import { applicationForm } from "@yorisoi/rules/certification/application";
import { borrowRole } from "../../database/index.ts";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { readSnapshot } from "../documents/snapshot.ts";

/** What the rest of the file says, as far as an opinion is checked against it. */
export interface AroundOpinion {
  /** Names of the diseases on the application. */
  readonly diseases: readonly string[];
  /** Whether the state form tells of change; null while it tells nothing. */
  readonly fluctuates: boolean | null;
  /** Whether the survey holds another answer for the severe state; null while nothing is surveyed. */
  readonly differsInSevereState: boolean | null;
}

const severe = /^(?<item>item\..+)\.severe$/u;

const differs = (values: Values) =>
  [...values].some(([key, value]) => {
    const item = severe.exec(key)?.groups?.["item"];
    return item !== undefined && value !== null && value !== values.get(`${item}.day`);
  });

/** The program reads the other documents and tells the doctor, who does not see them, only what the checks ask for. */
export async function aroundOpinion(act: CaseAct, file: CaseFile): Promise<AroundOpinion> {
  return borrowRole(act, "system", async () => {
    const { values: application } = await readSnapshot(act, file, "application");
    const { values: state } = await readSnapshot(act, file, "state_form");
    const { values: survey } = await readSnapshot(act, file, "survey");
    const names = rowsIn(applicationForm, application, "disease").map(({ text }) => text("name"));
    return {
      diseases: names.filter((name) => name !== ""),
      fluctuates: state.size === 0 ? null : isAnswered(state, "patterns"),
      differsInSevereState: survey.size === 0 ? null : differs(survey),
    };
  });
}
