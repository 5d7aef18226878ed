import { contactRulesOf } from "@yorisoi/rules/certification/application";
import { caseStateOf, packOf } from "@yorisoi/rules/certification/case";
import type { Consideration } from "@yorisoi/rules/person";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { diseasesOf } from "../case/diseases.ts";
import { eventsOf } from "../case/event.store.ts";
import { readSnapshot } from "../documents/snapshot.ts";
import { nearPerson } from "../surveyors/relations.store.ts";

/** What the surveyor of a case reads before the visit, as far as this reader may see it. */
export async function packFor(act: CaseAct, file: CaseFile) {
  const { values } = await readSnapshot(act, file, "application");
  const { diseases, groups } = await diseasesOf(values);
  const near = await nearPerson(act, file);
  const state = caseStateOf(await eventsOf(act, file));
  const facts = {
    diseases: diseases.map(({ id }) => id),
    groups,
    considerations: near.considerations as readonly Consideration[],
    contact: contactRulesOf(values),
    pastUse: state.pastUse,
    near: near.near,
  };
  return packOf(facts, state.surveyor?.read ?? []);
}
