import type { Snapshot } from "@yorisoi/rules/certification";
import { useSyncExternalStore } from "react";
import type { DocumentAnswer, DocumentId } from "../../answers.ts";
import type { Hindrance } from "../sending/retry.ts";
import type { StoredOwner } from "./database.ts";
import { type DocumentCopy, snapshotOfCopy } from "./document-copy.ts";
import type { TakenCase, WaitingAct, WaitingChange } from "./record.ts";

/** What one account has on this device, as far as its keys are in memory. */
export interface Account {
  readonly accountId: string;
  readonly owner: StoredOwner;
  /** The key of what was taken along; null until the passphrase was given. */
  readonly key: CryptoKey | null;
  /** Hashes of the cases that stand on the device, locked by the passphrase. */
  readonly takenHashes: ReadonlySet<string>;
  readonly taken: ReadonlyMap<string, TakenCase>;
  /** By `placeOf`. */
  readonly answers: ReadonlyMap<string, DocumentAnswer>;
  readonly waiting: ReadonlyMap<string, readonly WaitingChange[]>;
  readonly acts: readonly WaitingAct[];
}

/** How sending stands. */
export interface Delivery {
  readonly online: boolean;
  readonly sending: boolean;
  readonly hindrance: Exclude<Hindrance, "refused"> | null;
  /** Cases which the server does not take anything for from this account. */
  readonly closedCases: ReadonlySet<string>;
  /** Writes to the device that are not finished; and whether one failed. */
  readonly storing: number;
  readonly storeFailed: boolean;
}

export interface DeviceState {
  readonly account: Account | null;
  readonly delivery: Delivery;
}

const atRest: Delivery = {
  online: typeof navigator === "undefined" || navigator.onLine,
  sending: false,
  hindrance: null,
  closedCases: new Set(),
  storing: 0,
  storeFailed: false,
};

let state: DeviceState = { account: null, delivery: atRest };
const listeners = new Set<() => void>();

export const deviceState = (): DeviceState => state;

function become(next: DeviceState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Puts another account in its place, or none: nothing of the former one stays in memory. */
export function setAccount(account: Account | null): void {
  become({
    account,
    delivery: { ...state.delivery, hindrance: null, closedCases: new Set(), storeFailed: false },
  });
}

/** Changes the account that is open, when it is still the one meant. */
export function changeAccount(owner: string, change: (account: Account) => Account): void {
  const { account } = state;
  if (account?.owner.owner !== owner) return;
  const changed = change(account);
  if (changed !== account) become({ ...state, account: changed });
}

export function changeDelivery(change: Partial<Delivery>): void {
  const before = state.delivery;
  const isNew = Object.entries(change).some(([key, value]) => before[key as keyof Delivery] !== value);
  if (isNew) become({ ...state, delivery: { ...before, ...change } });
}

export function onDevice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDevice = (): DeviceState => useSyncExternalStore(onDevice, deviceState);

export const placeOf = (caseId: string, document: DocumentId): string => `${caseId}/${document}`;

const none: readonly never[] = [];
const copies = new WeakMap<DocumentAnswer, DocumentCopy>();
const snapshots = new WeakMap<DocumentCopy, Snapshot>();

/** A document as it is known here; undefined when it was neither asked for nor taken along. The same until it changes. */
export function copyIn(account: Account, place: string): DocumentCopy | undefined {
  const answer = account.answers.get(place);
  if (!answer) return undefined;
  const waiting = account.waiting.get(place) ?? none;
  const made = copies.get(answer);
  if (made?.waiting === waiting) return made;
  const copy = { answer, waiting };
  copies.set(answer, copy);
  return copy;
}

/** Computed once for each state of a document. */
export function snapshotIn(copy: DocumentCopy): Snapshot {
  const made = snapshots.get(copy) ?? snapshotOfCopy(copy);
  snapshots.set(copy, made);
  return made;
}

/** How many changes and acts wait, refused ones too. */
export const waitingIn = (account: Account): number => allWaiting(account).length + account.acts.length;

export const allWaiting = ({ waiting }: Account): readonly WaitingChange[] => [...waiting.values()].flat();
