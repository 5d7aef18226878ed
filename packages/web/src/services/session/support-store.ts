import { useSyncExternalStore } from "react";
import { today } from "../../app/say-time.ts";
import { emptyState, readState, type SupportState, writeState } from "./support-state.ts";

const PLACE = "yorisoi.support";

/** The storage of this tab alone; null where the browser gives none. Asking for it can throw. */
function tabStorage(): Storage | null {
  try {
    sessionStorage.getItem(PLACE);
    return sessionStorage;
  } catch {
    return null;
  }
}

const storage = tabStorage();
const listeners = new Set<() => void>();
let state = readState(storage?.getItem(PLACE) ?? null, today());

export function supportState(): SupportState {
  return state;
}

/** Changes the state and keeps it in the tab: it survives a reload and ends with the tab. Nothing is sent. */
export function changeSupport(change: (state: SupportState) => SupportState): void {
  state = change(state);
  try {
    storage?.setItem(PLACE, writeState(state));
  } catch {
    // full or switched off: the answers last as long as the page
  }
  for (const listener of listeners) listener();
}

/** Deletes every answer, in the page and in the tab. */
export function eraseSupport(): void {
  changeSupport(() => emptyState(today()));
  storage?.removeItem(PLACE);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSupport(): SupportState {
  return useSyncExternalStore(listen, supportState);
}
