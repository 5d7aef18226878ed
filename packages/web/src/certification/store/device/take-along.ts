import type { PackSection } from "@yorisoi/rules/certification/case";
import { ask } from "../../../app/asking/index.ts";
import type { DocumentId } from "../../answers.ts";
import { formOf } from "../../form-of.ts";
import { askCase, askDocument } from "../sending/ask-server.ts";
import { withContent } from "./apply.ts";
import { tellPages } from "./channel.ts";
import { database } from "./database.ts";
import type { Content } from "./record.ts";
import { caseHash, inOrder, keep } from "./records.ts";
import { type Account, allWaiting, changeAccount, deviceState } from "./state.ts";
import { recordIdOf } from "./taken-records.ts";

/** What a visit needs. The opinion is the doctor's, and stays. */
const wanted: readonly DocumentId[] = ["application", "state_form", "overview", "survey"];

const askPack = (caseId: string) =>
  ask<{ readonly sections: readonly PackSection[] }>("GET", `/api/cases/${encodeURIComponent(caseId)}/pack`);

/** Everything of a case that is to stand on the device, as the server tells it now. */
async function fetched(account: Account, caseId: string, takenAt: string): Promise<readonly Content[]> {
  const [view, { sections }] = await Promise.all([askCase(caseId), askPack(caseId)]);
  const documents = view.documents.map(({ document }) => document).filter((one) => wanted.includes(one));
  const answers = await Promise.all(documents.map((document) => askDocument(caseId, document)));
  await Promise.all(documents.map((document) => formOf(document, view.edition)));
  const recordId = await recordIdOf(account, caseId);
  return [
    { kind: "case", recordId, view, pack: sections, takenAt },
    ...(await Promise.all(
      answers.map(async (answer) => ({
        kind: "document" as const,
        recordId: await recordIdOf(account, `${caseId}/${answer.document}`),
        answer,
      })),
    )),
  ];
}

/** What waits to be sent of a case, changes and acts. */
const waitingOf = (account: Account, caseId: string): readonly Content[] => [
  ...allWaiting(account)
    .filter((one) => one.caseId === caseId)
    .map((one) => ({ kind: "change" as const, ...one })),
  ...account.acts.filter((one) => one.caseId === caseId).map((one) => ({ kind: "act" as const, ...one })),
];

/** Takes a case along: its documents, its pack, and what waits of it, behind the passphrase. Again: brings it up to date. */
export async function takeAlong(caseId: string): Promise<void> {
  const before = deviceState().account;
  if (!before?.key) throw new Error("the passphrase comes first");
  const takenAt = before.taken.get(caseId)?.takenAt ?? new Date().toISOString();
  const [contents, hash] = await Promise.all([fetched(before, caseId, takenAt), caseHash(before, caseId)]);
  const { account } = deviceState();
  if (account?.owner.owner !== before.owner.owner) return;
  await keep(account, [...contents, ...waitingOf(account, caseId)], "passphrase");
  changeAccount(account.owner.owner, (now) => ({
    ...contents.reduce(withContent, now),
    takenHashes: new Set([...now.takenHashes, hash]),
  }));
  // Asks the browser not to clear it when space is short; some ask the user, some decide alone.
  await navigator.storage.persist().catch(() => false);
}

export const waitsFor = (account: Account, caseId: string): number => waitingOf(account, caseId).length;

/** Takes a case off the device, when nothing of it waits any more. Gives whether it did. */
export async function release(caseId: string): Promise<boolean> {
  const { account } = deviceState();
  if (!account || waitsFor(account, caseId) > 0) return false;
  const [hash, { owner }] = [await caseHash(account, caseId), account.owner];
  await inOrder(async () => {
    const writing = (await database()).transaction("records", "readwrite", { durability: "strict" });
    const ids = await writing.store.index("case").getAllKeys(hash);
    await Promise.all([...ids.map((id) => writing.store.delete(id)), writing.done]);
    tellPages({ kind: "dropped", owner, ids, accepted: false });
  });
  changeAccount(owner, (now) => {
    const [taken, takenHashes] = [new Map(now.taken), new Set(now.takenHashes)];
    taken.delete(caseId);
    takenHashes.delete(hash);
    return { ...now, taken, takenHashes };
  });
  return true;
}
