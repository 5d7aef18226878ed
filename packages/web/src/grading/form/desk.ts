import type { EditionId } from "@yorisoi/rules/grading";
import { createContext, useContext, useSyncExternalStore } from "react";
import {
  createDraftStore,
  createKeptDrafts,
  type DraftStore,
  type KeptDrafts,
  safeStorage,
  type Value,
} from "../draft/index.ts";
import { type Paper, papers, type Values } from "../paper/index.ts";

/** What lies on the desk: the paper of an edition, its answers, and answers put aside. */
export interface Desk {
  readonly paper: Paper;
  readonly draft: DraftStore;
  readonly kept: KeptDrafts;
}

function deskOf(edition: EditionId, storage: Storage | null): Desk {
  const place = (what: string) => `yorisoi.grading.${what}.${edition}`;
  const draft = createDraftStore(storage, place("draft"), Date.now);
  return { paper: papers[edition], draft, kept: createKeptDrafts(draft, storage, place("kept")) };
}

/** One desk for each edition. Other tabs' changes are taken over at once, and when the page is looked at again. */
export function openDesks(): Readonly<Record<EditionId, Desk>> {
  const storage = safeStorage();
  const desks = { "2013": deskOf("2013", storage), "2014": deskOf("2014", storage) };
  const refresh = () => {
    for (const { draft } of Object.values(desks)) draft.refresh();
  };
  addEventListener("storage", refresh);
  addEventListener("pageshow", refresh);
  document.addEventListener("visibilitychange", refresh);
  return desks;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("the form stands inside a DeskContext");
  return desk;
}

/** The value of one cell; nothing else makes the component draw again. */
export function useCell(key: string): Value {
  const { draft } = useDesk();
  return useSyncExternalStore(
    (listener) => draft.listen(key, listener),
    () => draft.value(key),
  );
}

/** Something counted from all answers. */
export function useCount<T extends string | number | boolean>(count: (values: Values, paper: Paper) => T): T {
  const { draft, paper } = useDesk();
  return useSyncExternalStore(
    (listener) => draft.listen(null, listener),
    () => count(draft.values(), paper),
  );
}

/** All answers; drawn again at every change. */
export function useValues(): Values {
  const { draft } = useDesk();
  return useSyncExternalStore((listener) => draft.listen(null, listener), draft.values);
}

/** Whether someone asked for the result while answers were missing, so that open items say so. */
export const AskedContext = createContext(false);
