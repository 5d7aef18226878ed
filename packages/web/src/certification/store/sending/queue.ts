import type { DocumentId } from "../../answers.ts";
import type { WaitingAct, WaitingChange } from "../device/record.ts";

/** The most changes of one request. */
export const MOST = 200;

/** One request to the server. */
export type Sending =
  | {
      readonly kind: "changes";
      readonly caseId: string;
      readonly document: DocumentId;
      readonly changes: readonly WaitingChange[];
    }
  | { readonly kind: "act"; readonly caseId: string; readonly act: WaitingAct };

/** Names come in the order of making. */
const byId = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/**
 * What is sent next of a case: its changes first, document by document in the order they were written; then its acts, one
 * by one. An act that was refused holds up the acts behind it, which may build on it; a refused change holds up nothing
 * but acts. Null: nothing can be sent now.
 */
export function nextSending(
  caseId: string,
  changes: readonly WaitingChange[],
  acts: readonly WaitingAct[],
): Sending | null {
  const ready = changes
    .filter((one) => one.caseId === caseId && one.problems === null)
    .toSorted((one, other) => byId(one.change.id, other.change.id));
  const [first] = ready;
  if (first) {
    const { document } = first;
    const together = ready.filter((one) => one.document === document).slice(0, MOST);
    return { kind: "changes", caseId, document, changes: together };
  }
  if (changes.some((one) => one.caseId === caseId)) return null;
  const [act] = acts.filter((one) => one.caseId === caseId).toSorted((one, other) => byId(one.id, other.id));
  return act && act.problems === null ? { kind: "act", caseId, act } : null;
}

/** The cases for which something waits, in the order it was made. */
export function casesWaiting(
  changes: readonly WaitingChange[],
  acts: readonly WaitingAct[],
): readonly string[] {
  const made = [
    ...changes.map(({ caseId, change }) => ({ caseId, id: change.id })),
    ...acts.map(({ caseId, id }) => ({ caseId, id })),
  ];
  return [...new Set(made.toSorted((one, other) => byId(one.id, other.id)).map(({ caseId }) => caseId))];
}
