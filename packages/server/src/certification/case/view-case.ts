import { caseStateOf, daysIn, dueDaysOf, holdersOf, timelineOf } from "@yorisoi/rules/certification/case";
import { documentIds } from "@yorisoi/rules/certification/documents";
import { daysBetween } from "@yorisoi/rules/calendar";
import { today } from "../../database/index.ts";
import type { CaseAct } from "../case-act.ts";
import { lastChanges } from "../documents/change.store.ts";
import { mayWithDocument, mayWrite } from "../documents/may-write.ts";
import { findDeadlines } from "../deadlines/deadlines.store.ts";
import type { CaseFile } from "./case.store.ts";
import { eventsOf } from "./event.store.ts";
import { organisationName, personOf } from "./people.store.ts";
import { personOfOpinion } from "./person-of-opinion.ts";
import { possibleActsOf } from "./possible-acts.ts";
import { readerOf } from "./reader.ts";
import { shownState } from "./shown-state.ts";

/** A case as this reader sees it: one answer for the whole page. */
export async function viewCase(act: CaseAct, file: CaseFile) {
  const reader = await readerOf(act, file);
  const day = await today(act);
  const events = await eventsOf(act, file);
  const { problems: _, ...state } = caseStateOf(events);
  const whole = { ...state, problems: [] };
  const { days: deadlines } = await findDeadlines(act, file.organisationId);
  const clock = { today: day, deadlines };
  const last = await lastChanges(act, file);
  const { organisationId, caseId, number, kind, edition, stage, stageSince, appliedOn, dueOn } = file;
  return {
    caseId,
    organisationId,
    organisationName: await organisationName(act, organisationId),
    number,
    person: (await personOf(act, file)) ?? (await personOfOpinion(act, file)),
    kind,
    edition,
    stage,
    stageSince,
    appliedOn,
    dueOn,
    daysLate: dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, day)),
    surveyorName: file.surveyorName || null,
    role: reader.role,
    relation: reader.relation,
    today: day,
    state: shownState(reader, state),
    acts: await possibleActsOf({ act, file, reader }, whole, clock),
    timeline: timelineOf(events, reader),
    due: dueDaysOf(whole, day, deadlines),
    days: { inStage: daysIn(whole, day).inStage, whole: daysIn(whole, day).whole },
    holders: holdersOf(whole, clock),
    documents: documentIds
      .filter((document) => mayWithDocument(reader.role, document, "read") && last.has(document))
      .map((document) => ({
        document,
        mayWrite: mayWrite(reader, whole, document),
        lastSeq: last.get(document) ?? 0,
      })),
  };
}
