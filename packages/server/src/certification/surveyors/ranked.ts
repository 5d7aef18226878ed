import {
  type Candidate,
  type CaseEvent,
  type RankedSurveyor,
  rankSurveyors,
  type SurveyCase,
} from "@yorisoi/rules/certification/case";
import { today } from "../../database/index.ts";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { diseasesOf } from "../case/diseases.ts";
import { eventsOf } from "../case/event.store.ts";

import { readSnapshot } from "../documents/snapshot.ts";
import { nearPerson } from "./relations.store.ts";
import { type RegisteredSurveyor, surveyorsOf } from "./surveyor.store.ts";

/** Someone of the register, in the order of choice for one case. */
export interface RankedForCase {
  readonly ranked: RankedSurveyor;
  readonly registered: RegisteredSurveyor;
}

/** Surveyors who were replaced after the person wished for another. */
function notAgain(events: readonly CaseEvent[]): readonly string[] {
  let present = "";
  const replaced: string[] = [];
  for (const event of events) {
    if (event.type === "other_surveyor_wished") replaced.push(present);
    if (event.type === "surveyor_assigned" || event.type === "surveyor_changed")
      present = event.data.accountId;
  }
  return replaced;
}

const declaredBy = (events: readonly CaseEvent[], accountId: string) =>
  events
    .filter(({ by }) => by.accountId === accountId)
    .flatMap((event) => (event.type === "conflict_declared" ? event.data.kinds : []));

/** The surveyors of the municipality in the order of choice for this case, each with every reason. */
export async function rankedFor(act: CaseAct, file: CaseFile): Promise<readonly RankedForCase[]> {
  const registered = await surveyorsOf(act, file.organisationId);
  const events = await eventsOf(act, file);
  const near = await nearPerson(act, file);
  const { values } = await readSnapshot(act, file, "application");
  const given: SurveyCase = {
    kind: file.kind,
    on: await today(act),
    usedFacility: null,
    hasGrade: file.kind !== "new",
    groups: (await diseasesOf(values)).groups,
    relations: { ...near, providers: [], facilities: [] },
    wishedSex: near.considerations.includes("same_gender") ? near.sex : null,
    lastSurveyor: null,
    notAgain: notAgain(events),
  };
  const candidates = registered.map(
    (one): Candidate => ({
      accountId: one.accountId,
      organisationId: one.organisationId,
      qualifications: one.qualifications,
      isTrained: one.trainedOn !== null,
      contractor: one.contractor && { ...one.contractor, organisationId: one.organisationId },
      experience: {},
      load: one.load,
      sex: null,
      knowsPerson: false,
      declared: declaredBy(events, one.accountId),
    }),
  );
  const byId = new Map(registered.map((one) => [one.accountId, one]));
  return rankSurveyors(candidates, given).flatMap((ranked) => {
    const found = byId.get(ranked.candidate.accountId);
    return found ? [{ ranked, registered: found }] : [];
  });
}
