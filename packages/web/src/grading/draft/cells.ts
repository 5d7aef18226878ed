/** What a cell of a draft holds: an option counted from 0, a typed text, a switch; null when it is empty. */
export type Value = number | string | boolean | null;

interface Cell {
  readonly value: Value;
  /** When it was written, in milliseconds; of two writes of a cell the later one stands. */
  readonly at: number;
}

/** The cells of a draft, each with the time of its last write. Nothing from before `cleared` counts any more. */
export interface Cells {
  readonly cleared: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

export const noCells: Cells = { cleared: 0, cells: new Map() };

function later(a: Cell, b: Cell | undefined): Cell {
  if (!b || a.at > b.at) return a;
  if (b.at > a.at) return b;
  return JSON.stringify(a.value) < JSON.stringify(b.value) ? b : a;
}

/** Both drafts in one: of each cell the last write. The order of the two does not matter. */
export function merge(a: Cells, b: Cells): Cells {
  const cleared = Math.max(a.cleared, b.cleared);
  const cells = new Map<string, Cell>();
  for (const source of [a.cells, b.cells]) {
    for (const [key, cell] of source) if (cell.at > cleared) cells.set(key, later(cell, cells.get(key)));
  }
  return { cleared, cells };
}

export function withCell({ cleared, cells }: Cells, key: string, value: Value, at: number): Cells {
  return { cleared, cells: new Map(cells).set(key, { value, at }) };
}

/** A draft of these values only. Needs two moments: everything older goes at `at`, the values stand from `at + 1`. */
export function onlyThese(values: Iterable<readonly [string, Value]>, at: number): Cells {
  return {
    cleared: at,
    cells: new Map(Iterator.from(values).map(([key, value]) => [key, { value, at: at + 1 }])),
  };
}

/** The values that are there, without their times. */
export function valuesOf({ cells }: Cells): ReadonlyMap<string, Value> {
  return new Map([...cells].flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const])));
}

/** The moment of the last write. */
export function newest({ cleared, cells }: Cells): number {
  let last = cleared;
  for (const { at } of cells.values()) last = Math.max(last, at);
  return last;
}
