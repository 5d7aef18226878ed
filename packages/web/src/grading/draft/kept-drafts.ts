import type { Value } from "./cells.ts";
import type { DraftStore } from "./draft-store.ts";
import { createListeners, type Listeners } from "./listeners.ts";

type Values = readonly (readonly [string, Value])[];

/** Why a draft was put aside. */
export type Because = "sample" | "file" | "cleared" | "undone";

interface Kept {
  readonly because: Because;
  readonly values: Values;
  /** Whether it may stand in the browser's storage. What somebody deleted may not. */
  readonly lasting: boolean;
}

/** Drafts that were replaced and can be brought back, the last one first. */
export interface KeptDrafts {
  /** Why the last one was put aside; null when there is none. */
  readonly last: () => Because | null;
  /** Replaces the answers by those of a sample or a file. */
  readonly load: (values: Values, because: "sample" | "file") => void;
  /** Deletes all answers, in the browser's storage too: they come back only as long as the page is open. */
  readonly clear: () => void;
  readonly undo: () => void;
  readonly listen: Listeners["listen"];
}

const MOST = 20;

function readKept(text: string | null): Kept[] {
  try {
    const given: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(given) ? (given as Kept[]).filter(({ values }) => Array.isArray(values)) : [];
  } catch {
    return [];
  }
}

function same(a: Values, b: Values): boolean {
  const inB = new Map(b);
  return a.length === b.length && a.every(([key, value]) => inB.get(key) === value);
}

export function createKeptDrafts(draft: DraftStore, storage: Storage | null, place: string): KeptDrafts {
  const { listen, tell } = createListeners();
  let kept = readKept(storage?.getItem(place) ?? null);
  /** What a sample or file brought: it can be had again, so another one may take its place. */
  let brought: Values = [];

  function become(next: Kept[]): void {
    kept = next.slice(-MOST);
    const lasting = kept.filter((one) => one.lasting);
    try {
      if (lasting.length > 0) storage?.setItem(place, JSON.stringify(lasting));
      else storage?.removeItem(place);
    } catch {
      // a full storage: the kept drafts last as long as the page
    }
    tell(["kept"]);
  }

  function aside(because: Because): Kept[] {
    const values = [...draft.values()];
    const again = because !== "cleared" && same(values, brought);
    return values.length === 0 || again ? [] : [{ because, values, lasting: because !== "cleared" }];
  }

  return {
    last: () => kept.at(-1)?.because ?? null,
    load(values, because) {
      become([...kept, ...aside(because)]);
      brought = values;
      draft.replace(values);
    },
    clear() {
      become([...kept, ...aside("cleared")].map((one) => ({ ...one, lasting: false })));
      brought = [];
      draft.replace([]);
    },
    undo() {
      const back = kept.at(-1);
      if (!back) return;
      become([...kept.slice(0, -1), ...aside("undone")]);
      brought = [];
      draft.replace(back.values);
    },
    listen,
  };
}
