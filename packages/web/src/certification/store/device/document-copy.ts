import {
  type Authorship,
  changeOf,
  type FieldChange,
  type FieldValue,
  type Snapshot,
  snapshotOf,
} from "@yorisoi/rules/certification";
import type { DocumentAnswer, KeptChange, SentChanges } from "../../answers.ts";
import type { WaitingChange, Why } from "./record.ts";

/** A document as this device knows it: what the server told, and what waits to be sent, in the order it was written. */
export interface DocumentCopy {
  readonly answer: DocumentAnswer;
  readonly waiting: readonly WaitingChange[];
}

const changesOf = ({ answer, waiting }: DocumentCopy): readonly FieldChange[] => [
  ...answer.changes,
  ...waiting.map(({ change }) => change),
];

/** The document with what was not sent yet, and with what was refused, so that nothing typed disappears. */
export const snapshotOfCopy = (copy: DocumentCopy): Snapshot => snapshotOf(changesOf(copy));

/** What writing one field does: a change to keep, and refused ones of this field that it takes the place of. */
export interface Written {
  readonly added: FieldChange | null;
  readonly replaced: readonly WaitingChange[];
}

/** Writes one field on top of what the server can know. Writing what stands there takes a refused change back. */
export function write(copy: DocumentCopy, key: string, value: FieldValue, by: Authorship): Written {
  const replaced = copy.waiting.filter(({ change, problems }) => change.key === key && problems !== null);
  const known = { ...copy, waiting: copy.waiting.filter((one) => !replaced.includes(one)) };
  return { added: changeOf(snapshotOfCopy(known), key, value, by), replaced };
}

/** One's own accepted change as the server keeps it; its exact place comes with the next whole answer. */
const asKept = (change: FieldChange, { answer }: DocumentCopy, seq: number): KeptChange => ({
  ...change,
  seq,
  role: answer.changes.find(({ by }) => by === change.by)?.role ?? "surveyor",
});

/** The copy after the server answered to what was sent. */
export function afterSending(copy: DocumentCopy, sent: SentChanges): DocumentCopy {
  const own = copy.waiting
    .filter(({ change }) => sent.accepted.includes(change.id))
    .map(({ change }) => asKept(change, copy, sent.lastSeq));
  return {
    answer: {
      ...copy.answer,
      lastSeq: Math.max(copy.answer.lastSeq, sent.lastSeq),
      changes: merged(copy.answer.changes, sent.changes, own),
    },
    waiting: waitingAfter(copy.waiting, sent),
  };
}

/** What still waits: all that was not accepted. A refused change whose field was written anew since then is replaced. */
export function waitingAfter(
  waiting: readonly WaitingChange[],
  { accepted, refused, changes }: Pick<SentChanges, "accepted" | "refused" | "changes">,
): readonly WaitingChange[] {
  const known = new Set([...accepted, ...changes.map(({ id }) => id)]);
  const whys = new Map<string, readonly Why[]>(refused.map(({ id, problems }) => [id, problems]));
  const left = waiting
    .filter(({ change }) => !known.has(change.id))
    .map((one) => (whys.has(one.change.id) ? { ...one, problems: whys.get(one.change.id) ?? [] } : one));
  const isReplaced = ({ problems, change }: WaitingChange, at: number) =>
    problems !== null && left.some((later, place) => place > at && later.change.key === change.key);
  return left.filter((one, at) => !isReplaced(one, at));
}

/** The copy after the server told the whole document anew. */
export function afterAsking(copy: DocumentCopy, answer: DocumentAnswer): DocumentCopy {
  const known = new Set(answer.changes.map(({ id }) => id));
  const isOlder = answer.lastSeq < copy.answer.lastSeq;
  return {
    answer: isOlder
      ? { ...copy.answer, ...only(answer), changes: merged(answer.changes, copy.answer.changes) }
      : answer,
    waiting: copy.waiting.filter(({ change }) => !known.has(change.id)),
  };
}

/** What an answer that was overtaken by another one still tells. */
const only = ({ status, sentVersion, mayWrite, authors }: DocumentAnswer) => ({
  status,
  sentVersion,
  mayWrite,
  authors,
});

/** Each change once; the first one named stands. */
function merged(...lists: readonly (readonly KeptChange[])[]): readonly KeptChange[] {
  const all = new Map<string, KeptChange>();
  for (const change of lists.flat()) if (!all.has(change.id)) all.set(change.id, change);
  return [...all.values()];
}
