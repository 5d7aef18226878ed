import type { Snapshot } from "@yorisoi/rules/certification";
import { answersOf } from "@yorisoi/rules/certification/survey";
import type { EditionId } from "@yorisoi/rules/grading";
import type { PlaceId } from "./places.ts";

/** The item a key is about, or null: `1-8` of `item.1-8.severe`. */
export function itemOfKey(key: string): string | null {
  const [table, id] = key.split(".");
  return table === "item" && id ? id : null;
}

/** The item that was written last, on whatever device. */
function lastWritten({ heads }: Snapshot): string | null {
  let last: { readonly item: string; readonly madeAt: string } | null = null;
  for (const [key, changes] of heads) {
    const item = itemOfKey(key);
    if (item === null) continue;
    for (const { madeAt } of changes) if (!last || madeAt > last.madeAt) last = { item, madeAt };
  }
  return last?.item ?? null;
}

/**
 * Where a survey goes on: at the item that was written last while it has no answer for the day, else at the next one
 * without; at the page before sending when none is left. Read from the answers, so that every device opens the same.
 */
export function resumeAt(edition: EditionId, snapshot: Snapshot): PlaceId {
  const answers = answersOf(edition, snapshot.values);
  const last = answers.findIndex(({ one }) => one.id === lastWritten(snapshot));
  const round = [...answers.slice(Math.max(0, last)), ...answers.slice(0, Math.max(0, last))];
  return round.find(({ day }) => day === null)?.one.id ?? "send";
}
