import {
  actOf,
  auditNameOf,
  type CaseEvent,
  caseStateOf,
  mayAct,
  missingFor,
  type MissingNeed,
  refusalsOf,
  stateAfter,
} from "@yorisoi/rules/certification/case";
import type { AuditEvent } from "@yorisoi/rules/audit";
import { today } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { CaseAct } from "../case-act.ts";
import { type CaseFile, keepFolded } from "../case/case.store.ts";
import { eventsOf, insertEvent } from "../case/event.store.ts";
import { readerOf } from "../case/reader.ts";

import { findDeadlines } from "../deadlines/deadlines.store.ts";
import { surveyorName } from "../surveyors/surveyor.store.ts";
import { problemOf } from "../words.ts";
import { actData } from "./act-data.schema.ts";
import type { ActRequest } from "./act.schema.ts";
import { contextOf } from "./context.ts";
import { followUp } from "./effects.ts";
import { dataOf } from "./event-data.ts";
import { folded } from "./fold.ts";
import { tellOfEvent } from "../notices/tell-of-event.ts";
import { prefillOpinion } from "./prefill-opinion.ts";
import { readSaid } from "./said.ts";

const conflict = (problems: readonly { readonly code: string; readonly ja: string; readonly en: string }[]) =>
  new Refusal("conflict", { problems: problems.map((problem) => problemOf(problem)) });

/** What keeps the act from being done: what is hard, and what is soft and was not accepted. */
const standing = (missing: readonly MissingNeed[], goOn: readonly string[]) =>
  missing.filter(({ code, strength }) => strength === "hard" || !goOn.includes(code));

/**
 * Does one act in a case that is locked: judged by the rules against the state the events make, kept as one more event.
 * Sending the same act twice does it once. Gives the event; null when it was there already.
 */
export async function doAct(act: CaseAct, file: CaseFile, request: ActRequest): Promise<CaseEvent | null> {
  const events = await eventsOf(act, file);
  if (events.some(({ id }) => id === request.id)) {
    act.unrecorded();
    return null;
  }
  const row = actOf(request.act);
  const state = caseStateOf(events);
  const day = await today(act);
  const missing = missingFor(request.act, state, await contextOf(act, file, day, [row]));
  if (!mayAct(request.act, await readerOf(act, file), state)) {
    const gates = missing.filter(({ strength }) => strength === "hard");
    throw gates.length > 0 ? conflict(gates) : new Refusal("not-allowed");
  }
  const open = standing(missing, request.goOn);
  if (open.length > 0) throw conflict(open);
  const wentOn = missing.map(({ code }) => code);
  const said = readSaid(actData[row.event], request.data);
  const event = {
    id: request.id,
    sequence: events.length + 1,
    type: row.event,
    at: new Date().toISOString(),
    on: request.on ?? day,
    by: { accountId: act.actor.accountId, role: act.actor.role },
    data: await dataOf(row.event, { act, file, state, document: row.document }, said),
  } as CaseEvent;
  const refusals = refusalsOf(state, event);
  if (refusals.length > 0)
    throw new Refusal("bad-input", { problems: refusals.map((one) => problemOf(one, "/data")) });
  await keepEvent(act, file, [...events, event]);
  if (event.type === "opinion_asked") await prefillOpinion(act, file);
  // an act of the program has no name of its own in the list: auditNameOf gives one of its events
  act.record(auditNameOf(row) as AuditEvent, {
    organisationId: file.organisationId,
    personId: file.personId,
    details: { caseId: file.caseId, act: row.id, ...(wentOn.length > 0 ? { wentOn } : {}) },
  });
  return event;
}

/** Adds the last of these events, what lists show after it, and what follows from it. */
async function keepEvent(act: CaseAct, file: CaseFile, events: readonly CaseEvent[]): Promise<void> {
  const event = events.at(-1);
  if (!event) return;
  const { accountId: _, organisationId, role } = act.actor;
  await insertEvent(act, file, event, { role: role === "program" ? "system" : role, organisationId });
  await followUp(act, file, event);
  const state = stateAfter(caseStateOf(events.slice(0, -1)), event);
  const { days } = await findDeadlines(act, file.organisationId);
  const { surveyor } = state;
  const name = surveyor && (await surveyorName(act, file.organisationId, surveyor.accountId));
  await keepFolded(
    act,
    file,
    folded(state, {
      eventCount: events.length,
      today: await today(act),
      deadlines: days,
      surveyorName: name ?? file.surveyorName,
    }),
  );
  await tellOfEvent({ act, file, events, state });
}
