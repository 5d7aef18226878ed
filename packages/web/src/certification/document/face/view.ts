import { useSyncExternalStore } from "react";
import { useFeed } from "../use-part.ts";

export type Face = "ask" | "sheet";

/** How one looks at a document, and where one is in it. Lasts as long as the page does: coming back opens where one stopped. */
export interface View {
  /** null: as wide as the window is. */
  readonly face: Face | null;
  /** The step one is at, and its place, for when the step itself is gone. */
  readonly step: string | null;
  readonly at: number;
}

const first: View = { face: null, step: null, at: 0 };
const views = new Map<string, View>();
const listeners = new Set<() => void>();

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export interface Viewed {
  readonly view: View;
  readonly change: (change: Partial<View>) => void;
}

export function useView(): Viewed {
  const { caseId, document } = useFeed().source();
  const name = `${caseId} ${document}`;
  const part = () => views.get(name) ?? first;
  return {
    view: useSyncExternalStore(listen, part, part),
    change: (change) => {
      const before = part();
      const after = { ...before, ...change };
      if (after.face === before.face && after.step === before.step && after.at === before.at) return;
      views.set(name, after);
      for (const listener of listeners) listener();
    },
  };
}
