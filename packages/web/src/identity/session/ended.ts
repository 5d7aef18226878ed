import { useSyncExternalStore } from "react";

/** Whether the session ended under a page that is still open. The page stays as it is until somebody signs in again. */
let ended = false;
const listeners = new Set<() => void>();

export function setEnded(isEnded: boolean): void {
  if (ended === isEnded) return;
  ended = isEnded;
  for (const listener of listeners) listener();
}

function onEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useEnded(): boolean {
  return useSyncExternalStore(onEnded, () => ended);
}
