import { type Cells, merge, newest, noCells, onlyThese, type Value, valuesOf, withCell } from "./cells.ts";
import { readCells, writeCells } from "./cells-text.ts";
import { createListeners, type Listeners } from "./listeners.ts";

/** Whether the last change is kept in the browser; `full` and `blocked` mean it lives only as long as the page. */
export type SaveState = "untouched" | "saved" | "full" | "blocked";

/** The answers of one edition, kept in the browser at every change and shared between its tabs. */
export interface DraftStore {
  readonly value: (key: string) => Value;
  /** All values that are there; the same object until something changes. */
  readonly values: () => ReadonlyMap<string, Value>;
  readonly set: (key: string, value: Value) => void;
  /** Empties the draft and fills it with these values. */
  readonly replace: (values: Iterable<readonly [string, Value]>) => void;
  readonly saveState: () => SaveState;
  /** Takes over what another tab has kept meanwhile. */
  readonly refresh: () => void;
  readonly listen: Listeners["listen"];
}

function changedKeys(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}

/**
 * @param storage the browser's storage, or null where it gives none
 * @param place the name under which the draft is kept
 */
export function createDraftStore(storage: Storage | null, place: string, clock: () => number): DraftStore {
  const { listen, tell } = createListeners();
  let cells: Cells = noCells;
  let values = valuesOf(cells);
  let kept: string | null = null;
  let state: SaveState = "untouched";

  function become(next: Cells): void {
    const before = values;
    cells = next;
    values = valuesOf(next);
    const changed = changedKeys(before, values);
    if (changed.length > 0) tell(changed);
  }

  function keptElsewhere(): Cells {
    const text = storage?.getItem(place) ?? null;
    if (text === kept) return cells;
    kept = text;
    const theirs = readCells(text);
    return theirs ? merge(cells, theirs) : cells;
  }

  function save(): SaveState {
    if (!storage) return "blocked";
    try {
      cells = keptElsewhere();
      const text = writeCells(cells);
      storage.setItem(place, text);
      kept = text;
      return "saved";
    } catch (fault) {
      return fault instanceof DOMException && fault.name === "QuotaExceededError" ? "full" : "blocked";
    }
  }

  function change(next: Cells): void {
    const before = values;
    cells = next;
    state = save();
    values = valuesOf(cells);
    tell(changedKeys(before, values));
  }

  function refresh(): void {
    try {
      become(keptElsewhere());
    } catch {
      state = "blocked";
    }
  }

  const now = () => Math.max(clock(), newest(cells) + 1);
  refresh();
  return {
    value: (key) => values.get(key) ?? null,
    values: () => values,
    set(key, value) {
      refresh();
      if ((values.get(key) ?? null) !== value) change(withCell(cells, key, value, now()));
    },
    replace: (next) => change(onlyThese(next, now())),
    saveState: () => state,
    refresh,
    listen,
  };
}
