import type { EditionId } from "@yorisoi/rules/grading";
import { useSyncExternalStore } from "react";
import { createListeners, safeStorage } from "../draft/index.ts";
import type { Order, Words } from "../paper/index.ts";

export type Face = "group" | "sheet";

/** How the form is shown, and where one stopped. Kept in this browser; it holds no answer. */
export interface View {
  readonly edition: EditionId;
  readonly face: Face;
  readonly order: Order;
  readonly words: Words;
  readonly help: Readonly<Record<Face, boolean>>;
  /** The item (or section) last worked on, by name. */
  readonly at: Readonly<Record<EditionId, string>>;
}

const PLACE = "yorisoi.grading.view";

const initial: View = {
  edition: "2014",
  face: "group",
  order: "sheet",
  words: "law",
  help: { group: true, sheet: false },
  at: { "2013": "", "2014": "" },
};

const { listen, tell } = createListeners();

function oneOf<T extends string>(given: unknown, known: readonly T[], otherwise: T): T {
  return known.find((value) => value === given) ?? otherwise;
}

function load(): View {
  try {
    const given = JSON.parse(safeStorage()?.getItem(PLACE) ?? "{}") as Partial<View>;
    return {
      edition: oneOf(given.edition, ["2013", "2014"], initial.edition),
      face: oneOf(given.face, ["group", "sheet"], initial.face),
      order: oneOf(given.order, ["sheet", "law"], initial.order),
      words: oneOf(given.words, ["law", "paper"], initial.words),
      help: { ...initial.help, ...given.help },
      at: { ...initial.at, ...given.at },
    };
  } catch {
    return initial;
  }
}

let current = load();

export function view(): View {
  return current;
}

export function changeView(change: Partial<View>): void {
  current = { ...current, ...change };
  try {
    safeStorage()?.setItem(PLACE, JSON.stringify(current));
  } catch {
    // a full storage: the choice lasts as long as the page
  }
  tell([]);
}

/** Remembers the item (or section) one is working on. */
export function stopAt(name: string): void {
  if (current.at[current.edition] !== name) changeView({ at: { ...current.at, [current.edition]: name } });
}

/** A part of the view; choose one that stays the same as long as nothing has changed. */
export function useView<T extends string | number | boolean>(part: (view: View) => T): T {
  return useSyncExternalStore(
    (listener) => listen(null, listener),
    () => part(current),
  );
}
