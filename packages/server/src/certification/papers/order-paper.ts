import { contactRulesOf } from "@yorisoi/rules/certification/application";
import { caseStateOf } from "@yorisoi/rules/certification/case";
import { type DocumentId, documentIds } from "@yorisoi/rules/certification/documents";
import { may } from "@yorisoi/rules/identity";
import { today } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { lookForOrganisation, type Organisation } from "../../identity/index.ts";
import { findContactRules } from "../../person/index.ts";
import type { CaseAct } from "../case-act.ts";
import { type CaseFile, setReminderToPrint } from "../case/case.store.ts";
import { eventsOf } from "../case/event.store.ts";
import { personOf } from "../case/people.store.ts";
import { mayWithDocument } from "../documents/may-write.ts";
import { findDeadlines } from "../deadlines/deadlines.store.ts";
import { lastChanges } from "../documents/change.store.ts";
import { readSnapshot } from "../documents/snapshot.ts";
import { cannotPrint } from "./cannot-print.ts";
import { documentOrder, onPaper } from "./document-order.ts";
import { letterOrder } from "./letter-order.ts";
import { type Around, type Order, type PaperId, sheets } from "./paper.ts";
import { receiptOrder } from "./receipt-order.ts";

/** Who prints, and what. */
export interface PaperAsked {
  readonly paper: PaperId;
  readonly blank: boolean;
  readonly printedBy: string;
}

const isDocument = (paper: PaperId) => documentIds.find((id) => id === paper);

/** Number and printer, as they stand on each paper about somebody. */
export const aroundOf = ({ number }: CaseFile, printedBy: string): Around => ({
  reference: String(number),
  printed: { by: printedBy, at: new Date().toISOString() },
});

/** Refuses to whom the document is closed. */
async function needDocument(act: CaseAct, file: CaseFile, document: DocumentId): Promise<void> {
  const isThere = (await lastChanges(act, file)).has(document);
  if (!isThere || !mayWithDocument(act.actor.role, document, "read")) throw new Refusal("not-allowed");
}

async function organisationOf(act: CaseAct, organisationId: string): Promise<Organisation> {
  const found = await lookForOrganisation(act.sql, organisationId);
  if (!found) throw new Error("a case is kept by an organisation that is there");
  return found;
}

/** How the person wishes to be reached: what the application says, over what the record says. */
async function contactOf(act: CaseAct, file: CaseFile) {
  const { values } = await readSnapshot(act, file, "application");
  return { application: values, contact: contactRulesOf(values, (await findContactRules(act, file)).rules) };
}

async function ordered(
  act: CaseAct,
  file: CaseFile,
  { paper, blank, printedBy }: PaperAsked,
): Promise<Order> {
  const { role } = act.actor;
  const around = aroundOf(file, printedBy);
  const person = await personOf(act, file);
  const document = isDocument(paper);
  if (document) {
    if (!blank) await needDocument(act, file, document);
    const snapshot = blank ? null : await readSnapshot(act, file, document);
    return documentOrder(document, { file, person, role, around, snapshot });
  }
  if (blank && !sheets.some((id) => id === paper)) throw cannotPrint("no-blank-sheet");
  const { application, contact } = await contactOf(act, file);
  if (paper === "explanation") {
    const { softWords, largePrint, furigana } = contact;
    const name = person && !blank ? { name: onPaper(person).name } : {};
    return { form: "explanation", data: { ...around, ...name, softWords, largePrint, furigana } };
  }
  const office = await organisationOf(act, file.organisationId);
  if (paper === "receipt") {
    await needDocument(act, file, "application");
    const { days: deadlines } = await findDeadlines(act, file.organisationId);
    return receiptOrder({ file, application, contact, deadlines, office, around });
  }
  // letters go out from the office that makes the links too
  if (!may(role, "opinion_link", "create")) throw new Refusal("not-allowed");
  if (!person) throw new Refusal("not-allowed");
  const state = caseStateOf(await eventsOf(act, file));
  const facilityId = state.opinion.request?.facilityId ?? null;
  const facility = facilityId ? await lookForOrganisation(act.sql, facilityId) : undefined;
  if (paper === "opinion_reminder") await setReminderToPrint(act, file, false);
  const day = await today(act);
  const letter = paper === "opinion_request" ? paper : "opinion_reminder";
  const facts = { state, application, person, contact, facility: facility ?? null, around };
  return letterOrder({ ...facts, paper: letter, sender: office, clerkName: printedBy, today: day });
}

/** What a paper of a case is printed from, as far as this reader may have it; recorded as printed. */
export async function orderPaper(act: CaseAct, file: CaseFile, asked: PaperAsked): Promise<Order> {
  const order = await ordered(act, file, asked);
  const { organisationId, personId, caseId } = file;
  const { paper, blank } = asked;
  act.record("case.printed", { organisationId, personId, details: { caseId, paper, blank } });
  return order;
}
