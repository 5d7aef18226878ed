import type { Cells, Value } from "./cells.ts";

type Written = readonly [key: string, value: Value, at: number];

/** A draft as kept in the browser's storage. */
export function writeCells({ cleared, cells }: Cells): string {
  const written = Array.from(cells, ([key, { value, at }]): Written => [key, value, at]);
  return JSON.stringify({ cleared, cells: written });
}

function isValue(given: unknown): given is Value {
  return given === null || ["number", "string", "boolean"].includes(typeof given);
}

function isWritten(given: unknown): given is Written {
  return (
    Array.isArray(given) && typeof given[0] === "string" && isValue(given[1]) && Number.isFinite(given[2])
  );
}

/** Reads what `writeCells` wrote; null for anything else, so that a broken storage never breaks the page. */
export function readCells(text: string | null): Cells | null {
  if (text === null) return null;
  try {
    const { cleared, cells } = JSON.parse(text) as { readonly cleared?: unknown; readonly cells?: unknown };
    if (typeof cleared !== "number" || !Array.isArray(cells)) return null;
    return {
      cleared,
      cells: new Map(cells.filter(isWritten).map(([key, value, at]) => [key, { value, at }])),
    };
  } catch {
    return null;
  }
}
