import { type FieldChange, type Snapshot, snapshotOf } from "@yorisoi/rules/certification";
import type { CaseRole } from "@yorisoi/rules/certification/case";

interface Kept extends FieldChange {
  readonly seq: number;
  readonly role: CaseRole;
}

/** A point in time of a document: everything up to a place in the server's order. */
export interface Version {
  readonly seq: number;
  /** `start`: before anything was written. `sent`: as it was sent the last time. `now`: with all that is there. */
  readonly kind: "start" | "sent" | "now" | "written";
  /** Of its last change; null before the first. */
  readonly madeAt: string | null;
  readonly by: string | null;
  readonly role: CaseRole | null;
}

const PAUSE = 30 * 60_000;

/** Whether between two changes the writing stopped: another author, or half an hour without one. */
function isApart(one: Kept, next: Kept | undefined): boolean {
  if (!next || next.by !== one.by) return true;
  return Math.abs(Date.parse(next.madeAt) - Date.parse(one.madeAt)) > PAUSE;
}

/**
 * The versions of a document to choose from, the newest first: now, every one that was sent, the end of each time somebody
 * wrote in it, and the empty one.
 */
export function versionsOf(changes: readonly Kept[], sent: readonly number[]): readonly Version[] {
  const ordered = changes.toSorted((one, other) => one.seq - other.seq);
  const last = ordered.at(-1);
  const ends = ordered.flatMap((change, index): readonly Version[] => {
    const { seq, madeAt, by, role } = change;
    const isSent = sent.includes(seq);
    if (!isSent && !isApart(change, ordered[index + 1])) return [];
    const kind = isSent ? "sent" : seq === last?.seq ? "now" : "written";
    return [{ seq, kind, madeAt, by, role }];
  });
  return [...ends.toReversed(), { seq: 0, kind: "start", madeAt: null, by: null, role: null }];
}

/** The document as it stood at a place in the server's order. */
export const documentAt = (changes: readonly Kept[], seq: number): Snapshot =>
  snapshotOf(changes.filter((change) => change.seq <= seq));

/** Which two versions stand beside each other first: what was sent and what is there now, or the last two. */
export function firstPair(versions: readonly Version[]): readonly [before: number, after: number] {
  const [newest, ...older] = versions;
  const sent = older.find(({ kind }) => kind === "sent");
  return [(sent ?? older[0])?.seq ?? 0, newest?.seq ?? 0];
}
