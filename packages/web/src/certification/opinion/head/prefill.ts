import type { CivilDay } from "@yorisoi/rules/calendar";
import type { FieldValue, Snapshot } from "@yorisoi/rules/certification";

interface Known {
  readonly today: CivilDay;
  readonly isPaper: boolean;
  readonly wroteBefore: boolean;
}

/**
 * What the screen knows and nobody need type: the day, and whether it is the first opinion. Only fields that nobody has
 * written yet, not even emptied; of a paper nothing: there it stands on the paper. (Who it is about the server fills in.)
 */
export function prefill(
  { heads }: Pick<Snapshot, "heads">,
  { today, isPaper, wroteBefore }: Known,
): readonly (readonly [key: string, value: FieldValue])[] {
  if (isPaper) return [];
  const known: readonly (readonly [string, FieldValue])[] = [
    ["written.day", today],
    ["timesWritten", wroteBefore ? "again" : null],
  ];
  return known.filter(([key, value]) => value !== null && !heads.has(key));
}
