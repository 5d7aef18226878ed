import { useSyncExternalStore } from "react";

export type Language = "ja" | "en";

export interface Preferences {
  readonly language: Language;
  readonly furigana: boolean;
}

const KEY = "yorisoi.preferences";
const initial: Preferences = { language: "ja", furigana: false };
const listeners = new Set<() => void>();

function load(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return { ...initial, ...(stored as Partial<Preferences>) };
  } catch {
    return initial;
  }
}

let current = load();

export function preferences(): Preferences {
  return current;
}

/** Changes how the screens are shown; kept in this browser. A browser that keeps nothing still shows the change. */
export function changePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // private mode: the choice lasts as long as the page
  }
  for (const listener of listeners) listener();
}

export function onPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(onPreferences, preferences);
}
