import { measures, type Measure, type MeasureId } from "@yorisoi/rules/services";

/** The address that names measures behind its #, which browsers send to nobody. No answer is in it. */
export function chosenLink(origin: string, ids: readonly MeasureId[]): string {
  return `${origin}/support/chosen#${ids.join(",")}`;
}

/** The measures a link names, as they stand in the tables, and how many names are not known here. */
export function readChosenLink(hash: string): {
  readonly found: readonly Measure[];
  readonly unknown: number;
} {
  const ids = [...new Set(decoded(hash.replace(/^#/u, "")).split(",").filter(Boolean))];
  const found = ids.flatMap((id) => measures.find((measure) => measure.id === id) ?? []);
  return { found, unknown: ids.length - found.length };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
