import { textOf, snapshotOf } from "@yorisoi/rules/certification";
import { caseStateOf } from "@yorisoi/rules/certification/case";
import { today } from "../../database/index.ts";
import { aroundOpinion } from "../around-opinion/around-opinion.ts";
import type { CaseAct } from "../case-act.ts";
import { eventsOf } from "../case/event.store.ts";
import { needCase } from "../case/need-case.ts";
import { organisationName } from "../case/people.store.ts";
import { possibleActsOf } from "../case/possible-acts.ts";
import { readerOf } from "../case/reader.ts";
import { findDeadlines } from "../deadlines/deadlines.store.ts";
import { readDocument } from "../documents/read-document.ts";
import type { OpinionLink } from "./link.store.ts";

/** What a doctor sees who came by a link: who it is about stands in the opinion itself. */
export async function viewLink(act: CaseAct, { caseId, validUntil }: OpinionLink) {
  const file = await needCase(act, caseId);
  const opinion = await readDocument(act, file, "opinion");
  const { values } = snapshotOf(opinion.changes.map((change) => ({ ...change, by: change.by })));
  const state = caseStateOf(await eventsOf(act, file));
  const day = await today(act);
  const { days: deadlines } = await findDeadlines(act, file.organisationId);
  const reader = await readerOf(act, file);
  const mayWrite = state.documents.opinion.status !== "sent" && state.documents.opinion.status !== "accepted";
  return {
    caseId,
    edition: file.edition,
    personName: textOf(values, "applicant.name"),
    personKana: textOf(values, "applicant.kana"),
    birthDay: textOf(values, "applicant.bornOn"),
    facility: textOf(values, "institution.name"),
    due: state.opinion.request?.due ?? null,
    validUntil: validUntil.toISOString(),
    sender: await organisationName(act, file.organisationId),
    status: state.documents.opinion.status,
    mayWrite,
    around: await aroundOpinion(act, file),
    questions: [...state.documents.opinion.questions],
    opinion: { ...opinion, mayWrite },
    acts: await possibleActsOf({ act, file, reader }, state, { today: day, deadlines }),
  };
}
