import type { SentChanges } from "../../answers.ts";
import { afterSending, type DocumentCopy, waitingAfter } from "./document-copy.ts";
import { type Account, copyIn, placeOf } from "./state.ts";
import type { Content, WaitingChange } from "./record.ts";

/** The account with the content of a record, new or in the place of its former content. */
export function withContent(account: Account, content: Content): Account {
  switch (content.kind) {
    case "change":
      return withWaiting(account, content);
    case "act":
      return { ...account, acts: replaced(account.acts, content) };
    case "case":
      return { ...account, taken: new Map(account.taken).set(content.view.caseId, content) };
    case "document": {
      const { caseId, document, lastSeq } = content.answer;
      const place = placeOf(caseId, document);
      // What was asked in the meantime is newer than what was kept.
      if ((account.answers.get(place)?.lastSeq ?? -1) > lastSeq) return account;
      return { ...account, answers: new Map(account.answers).set(place, content.answer) };
    }
    case "who":
      return account;
  }
}

function replaced<One extends { readonly recordId: string }>(all: readonly One[], one: One): readonly One[] {
  return all.some(({ recordId }) => recordId === one.recordId)
    ? all.map((other) => (other.recordId === one.recordId ? one : other))
    : [...all, one];
}

function withWaiting(account: Account, one: WaitingChange): Account {
  const place = placeOf(one.caseId, one.document);
  // Two pages of one device: the other one has sent it already.
  const isKept = account.answers.get(place)?.changes.some(({ id }) => id === one.change.id);
  if (isKept) return account;
  const waiting = replaced(account.waiting.get(place) ?? [], one);
  return { ...account, waiting: new Map(account.waiting).set(place, waiting) };
}

/** The account without these records. Changes that were `accepted` become a part of their documents. */
export function withoutRecords(account: Account, ids: readonly string[], accepted: boolean): Account {
  const gone = new Set(ids);
  const stays = ({ recordId }: { readonly recordId: string }) => !gone.has(recordId);
  const [answers, waiting] = [new Map(account.answers), new Map(account.waiting)];
  for (const [place, list] of account.waiting) {
    const taken = list.filter((one) => !stays(one));
    if (taken.length === 0) continue;
    const copy = copyIn(account, place);
    if (copy && accepted) answers.set(place, asAccepted(copy, taken).answer);
    waiting.set(place, list.filter(stays));
  }
  return {
    ...account,
    answers,
    waiting,
    acts: account.acts.filter(stays),
    taken: new Map([...account.taken].filter(([, one]) => stays(one))),
  };
}

const asAccepted = (copy: DocumentCopy, taken: readonly WaitingChange[]): DocumentCopy =>
  afterSending(copy, {
    accepted: taken.map(({ change }) => change.id),
    refused: [],
    changes: [],
    lastSeq: copy.answer.lastSeq,
  });

/** The account with another copy of a document. */
export function withCopy(account: Account, place: string, { answer, waiting }: DocumentCopy): Account {
  return {
    ...account,
    answers: new Map(account.answers).set(place, answer),
    waiting: new Map(account.waiting).set(place, waiting),
  };
}

/** The account after the server answered to changes of a document, whether it is known here or only waits. */
export function withSent(account: Account, place: string, sent: SentChanges): Account {
  const copy = copyIn(account, place);
  if (copy) return withCopy(account, place, afterSending(copy, sent));
  const waiting = waitingAfter(account.waiting.get(place) ?? [], sent);
  return { ...account, waiting: new Map(account.waiting).set(place, waiting) };
}
