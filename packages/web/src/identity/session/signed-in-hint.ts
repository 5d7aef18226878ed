import { useSyncExternalStore } from "react";

/**
 * Whether somebody has signed in with this browser. Holds no name and no key: it only keeps the pages for everyone from
 * asking the server who is there.
 */
const KEY = "yorisoi.signed-in";
const listeners = new Set<() => void>();
let unsaved = false;

export function isHinted(): boolean {
  try {
    return unsaved || localStorage.getItem(KEY) !== null;
  } catch {
    return unsaved;
  }
}

export function setHint(isSignedIn: boolean): void {
  if (isSignedIn === isHinted()) return;
  unsaved = isSignedIn;
  try {
    if (isSignedIn) localStorage.setItem(KEY, String(Date.now()));
    else localStorage.removeItem(KEY);
  } catch {
    // a browser that keeps nothing: the hint lasts as long as the page
  }
  for (const listener of listeners) listener();
}

/** Tells when another window of this browser signs in or out. */
export function onHintElsewhere(listener: () => void): () => void {
  const elsewhere = ({ key }: StorageEvent) => {
    if (key !== KEY && key !== null) return;
    unsaved = false;
    listener();
  };
  addEventListener("storage", elsewhere);
  return () => removeEventListener("storage", elsewhere);
}

function onHint(listener: () => void): () => void {
  const stop = onHintElsewhere(listener);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    stop();
  };
}

export function useHint(): boolean {
  return useSyncExternalStore(onHint, isHinted);
}
