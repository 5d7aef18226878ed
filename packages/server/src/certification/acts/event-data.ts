import {
  type CaseDocument,
  type CaseState,
  type EventData,
  type EventType,
  type Surveyor,
} from "@yorisoi/rules/certification/case";
import { newId } from "../../database/index.ts";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { lastChanges } from "../documents/change.store.ts";
import { readSnapshot } from "../documents/snapshot.ts";
import type { Said } from "./act-data.schema.ts";
import { doctorByLogin } from "../opinion-link/doctor-by-login.ts";
import { surveyorOf } from "../surveyors/surveyor-of.ts";

/** What an event stands on beside what was said. */
export interface Ground {
  readonly act: CaseAct;
  readonly file: CaseFile;
  readonly state: CaseState;
  /** Of an act on a document: which. */
  readonly document: CaseDocument | undefined;
}

const documentOf = ({ document }: Ground): CaseDocument => {
  if (!document) throw new Error("an act on a document names it");
  return document;
};

async function versionOf(ground: Ground) {
  const document = documentOf(ground);
  const last = await lastChanges(ground.act, ground.file);
  return { document, version: last.get(document) ?? 0 };
}

/** At the window the form says who applied. */
async function isByProxy(act: CaseAct, file: CaseFile): Promise<boolean> {
  return (await readSnapshot(act, file, "application")).values.get("applicant.kind") === "proxy";
}

async function assigned({ act, file }: Ground, said: Said<"surveyor_assigned">): Promise<Surveyor> {
  const { withoutMedical } = said;
  return { ...(await surveyorOf(act, file, said.accountId)), withoutMedical };
}

/** Events of which the program knows more than was said. All others hold what was said. */
const completers: {
  readonly [Type in EventType]?: (ground: Ground, said: Said<Type>) => Promise<EventData[Type]>;
} = {
  applied: async ({ act, file }, { way }) => ({
    kind: file.kind,
    way,
    byProxy: act.actor.role === "helper" || (await isByProxy(act, file)),
    previousCase: file.previousCaseId,
  }),
  surveyor_assigned: assigned,
  surveyor_changed: async (ground, said) => ({ ...(await assigned(ground, said)), because: said.because }),
  // a clerk who was told by telephone knows the organisation and not who will come
  companion_accepted: async ({ act: { actor }, state: { companion } }, { companionId }) => ({
    companionId:
      companionId ??
      (actor.role === "clerk" && companion.organisationId ? companion.organisationId : actor.accountId),
  }),
  visit_set: async (_, said) => ({ visit: newId(), ...said }),
  document_begun: async (ground) => ({ document: documentOf(ground) }),
  document_sent: versionOf,
  document_accepted: versionOf,
  document_sent_back: async (ground, said) => ({ document: documentOf(ground), ...said }),
  question_answered: async (ground, said) => ({ document: documentOf(ground), ...said }),
  opinion_asked: async ({ act }, { way, doctorLogin, facilityId, due }) => ({
    way,
    doctorId: way === "account" ? await doctorByLogin(act, doctorLogin ?? "") : null,
    facilityId,
    due,
  }),
  opinion_reminded: async ({ state }) => ({ step: state.opinion.reminders + 1 }),
};

/** What an event holds: what was said, and what the program adds. */
export async function dataOf(type: EventType, ground: Ground, said: unknown): Promise<EventData[EventType]> {
  // each completer takes what was said of its own type, which the compiler cannot carry over to the event at hand
  const complete = completers[type] as
    | ((ground: Ground, said: unknown) => Promise<EventData[EventType]>)
    | undefined;
  return complete ? complete(ground, said) : (said as EventData[EventType]);
}
