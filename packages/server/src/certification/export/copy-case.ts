import { documentIds } from "@yorisoi/rules/certification/documents";
import { strToU8, type Zippable, zipSync } from "fflate";
import { Refusal } from "../../http/index.ts";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { eventsOf } from "../case/event.store.ts";
import { personOf } from "../case/people.store.ts";
import { readerOf } from "../case/reader.ts";
import { viewCase } from "../case/view-case.ts";
import { lockDocument } from "../documents/change.store.ts";
import { mayWithDocument } from "../documents/may-write.ts";
import { documentOrder } from "../papers/document-order.ts";
import { aroundOf } from "../papers/order-paper.ts";
import type { Order } from "../papers/paper.ts";
import type { PrintPaper } from "../papers/press.ts";
import { copyOfDocument, type DocumentCopy } from "./document-copy.ts";
import { readme } from "./readme.ts";

/** A copy of a case that is still to be printed. */
export interface CaseCopy {
  readonly json: string;
  readonly papers: readonly { readonly name: string; readonly order: Order }[];
}

/** What happened. Only the office has what was said for each act: of it the timeline tells the others what is theirs. */
async function eventsFor(act: CaseAct, file: CaseFile): Promise<readonly object[]> {
  const events = await eventsOf(act, file);
  if ((await readerOf(act, file)).relation === "organisation") return events;
  return events.map(({ id, sequence, type, on, at, by: { role } }) => ({ id, sequence, type, on, at, role }));
}

/**
 * Copies everything of a case that this reader may take along. The application is locked meanwhile, which also asks the
 * database whether this reader is one who may write it: the office that keeps the case, the person, and who helps.
 */
export async function copyCase(act: CaseAct, file: CaseFile, printedBy: string): Promise<CaseCopy> {
  if ((await lockDocument(act, file, "application")) === undefined) throw new Refusal("not-allowed");
  const { role } = act.actor;
  const { acts: _, ...view } = await viewCase(act, file);
  const copies: DocumentCopy[] = [];
  for (const document of documentIds) {
    const copy = mayWithDocument(role, document, "read") && (await copyOfDocument(act, file, document));
    if (copy) copies.push(copy);
  }
  const person = await personOf(act, file);
  const around = aroundOf(file, printedBy);
  const { organisationId, personId, caseId } = file;
  const documents = copies.map(({ document }) => document);
  act.record("case.exported", { organisationId, personId, details: { caseId, documents } });
  const content = {
    copiedAt: around.printed.at,
    case: view,
    events: await eventsFor(act, file),
    documents: Object.fromEntries(copies.map(({ document, content: copied }) => [document, copied])),
  };
  return {
    json: `${JSON.stringify(content, null, 1)}\n`,
    papers: copies.map(({ document, snapshot }) => ({
      name: `${document.replaceAll("_", "-")}.pdf`,
      order: documentOrder(document, { file, person, role, around, snapshot }),
    })),
  };
}

/** Prints what is to be printed and packs it all. */
export async function packCopy({ json, papers }: CaseCopy, print: PrintPaper): Promise<Uint8Array> {
  const files: Zippable = { "readme.txt": strToU8(readme), "case.json": strToU8(json) };
  // a PDF is packed already
  for (const { name, order } of papers) files[name] = [await print(order), { level: 0 }];
  return zipSync(files);
}
