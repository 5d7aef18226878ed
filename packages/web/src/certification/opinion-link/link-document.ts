import {
  changeOf,
  type FieldChange,
  type FieldValue,
  type Form,
  type Snapshot,
  snapshotOf,
} from "@yorisoi/rules/certification";
import type { DocumentAnswer, SentChanges } from "../answers.ts";
import type { DocumentSource, RefusedChange, SavedState } from "../document/source.ts";

/** What the document of a link needs from outside. */
export interface LinkParts {
  readonly form: Form;
  readonly answer: DocumentAnswer;
  /** Sends changes; throws when they did not arrive. */
  readonly send: (changes: readonly FieldChange[], after: number) => Promise<SentChanges>;
  readonly newId: () => string;
  readonly now: () => string;
  /** Called when a try failed: runs `again` after a while. */
  readonly later: (again: () => void, failures: number) => void;
  readonly authorOf: DocumentSource["authorOf"];
}

/** The opinion of a one-time link. It lives in the memory of this page: nothing of it stays in a browser that is not the doctor's own. */
export interface LinkDocument {
  /** Another object after every change. */
  readonly source: () => DocumentSource;
  readonly listen: (listener: () => void) => () => void;
  /** Tries to send what waits, now. Throws what kept it from being sent. */
  readonly flush: () => Promise<void>;
  /** Takes what the server told anew. */
  readonly take: (answer: DocumentAnswer) => void;
}

/** Who wrote what was written here; the server knows the link. */
export const OWN = "own";
const MOST = 500;

interface Refused {
  readonly change: FieldChange;
  readonly problems: RefusedChange["problems"];
}

interface State {
  readonly answer: DocumentAnswer;
  /** What the server has, by id. */
  readonly kept: ReadonlyMap<string, FieldChange>;
  readonly waiting: readonly FieldChange[];
  readonly refused: readonly Refused[];
  readonly isAway: boolean;
}

const together = (kept: ReadonlyMap<string, FieldChange>, more: readonly FieldChange[]) =>
  new Map([...kept, ...more.map((change) => [change.id, change] as const)]);

function savedOf({ waiting, refused, isAway }: State): SavedState {
  if (refused.length > 0) return "refused";
  if (waiting.length === 0) return "sent";
  return isAway ? "kept" : "sending";
}

/** What others may build on: without what the server did not take. */
const standing = ({ kept, waiting }: State): Snapshot => snapshotOf(together(kept, waiting).values());

/** What the screen shows: with it. */
const shown = ({ kept, waiting, refused }: State): Snapshot =>
  snapshotOf(together(kept, [...waiting, ...refused.map(({ change }) => change)]).values());

/** The state after the server answered for what was sent. */
function afterSending(before: State, sent: readonly FieldChange[], told: SentChanges): State {
  const accepted = sent.filter(({ id }) => told.accepted.includes(id));
  const refused = told.refused.flatMap(({ id, problems }) => {
    const change = sent.find((one) => one.id === id);
    return change ? [{ change, problems }] : [];
  });
  const settled = new Set([...accepted, ...refused.map(({ change }) => change)].map(({ id }) => id));
  return {
    answer: { ...before.answer, lastSeq: told.lastSeq },
    kept: together(before.kept, [...accepted, ...told.changes]),
    waiting: before.waiting.filter(({ id }) => !settled.has(id)),
    refused: [...before.refused, ...refused],
    isAway: false,
  };
}

export function openLinkDocument(parts: LinkParts): LinkDocument {
  const { form, send, newId, now, later, authorOf } = parts;
  const device = newId();
  const listeners = new Set<() => void>();
  let state: State = {
    answer: parts.answer,
    kept: together(new Map(), parts.answer.changes),
    waiting: [],
    refused: [],
    isAway: false,
  };
  let sending: Promise<void> | null = null;
  let failures = 0;

  const put = (next: State) => {
    state = next;
    source = make();
    for (const listener of listeners) listener();
  };
  const write = (key: string, value: FieldValue) => {
    const refused = state.refused.filter(({ change }) => change.key !== key);
    const base = { ...state, refused };
    const authorship = { id: newId(), madeAt: now(), by: OWN, device };
    const change = changeOf(standing(base), key, value, authorship);
    if (!change) {
      if (refused.length !== state.refused.length) put(base);
      return;
    }
    put({ ...base, waiting: [...base.waiting, change] });
    void flush().catch(() => undefined);
  };
  const sendAll = async () => {
    while (state.waiting.length > 0) {
      const batch = state.waiting.slice(0, MOST);
      try {
        put(afterSending(state, batch, await send(batch, state.answer.lastSeq)));
        failures = 0;
      } catch (error) {
        failures += 1;
        put({ ...state, isAway: true });
        later(() => void flush().catch(() => undefined), failures);
        throw error;
      }
    }
  };
  const flush = () => {
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  };
  const make = (): DocumentSource => ({
    caseId: state.answer.caseId,
    document: "opinion",
    form,
    snapshot: shown(state),
    mayWrite: state.answer.mayWrite,
    saved: savedOf(state),
    waiting: state.waiting.length,
    refused: state.refused.map(({ change, problems }) => ({ key: change.key, problems })),
    write,
    authorOf,
  });
  let source = make();
  return {
    source: () => source,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
    take: (answer) => put({ ...state, answer, kept: together(state.kept, answer.changes) }),
  };
}
