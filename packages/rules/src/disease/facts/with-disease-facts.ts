import { civilDay } from "../../calendar/index.ts";
import type { ImportedList } from "../imported/list.ts";
import { diseaseFacts } from "./disease-facts.ts";

/** A situation as it was sent, its diseases filled in, and the places in its list of ids that nobody knows. */
export interface FilledSituation {
  readonly sent: unknown;
  readonly unknown: readonly number[];
}

/**
 * Puts the facts of the day in the place of every id in `diseases` of a situation that comes from outside, so that a sender
 * need not know them. Ids nobody knows are left out and named by their place. Everything else stays as it was sent, for
 * `readSituation` of services to judge.
 */
export function withDiseaseFacts(sent: unknown, imported: readonly ImportedList[] = []): FilledSituation {
  const asIs = { sent, unknown: [] };
  if (typeof sent !== "object" || sent === null || !("diseases" in sent) || !("day" in sent)) return asIs;
  const { day: written, diseases } = sent;
  const on = typeof written === "string" ? civilDay(written) : null;
  if (!Array.isArray(diseases) || on === null) return asIs;
  const filled = diseases.map((given: unknown) =>
    typeof given === "string" ? diseaseFacts(given, on, imported) : given,
  );
  return {
    sent: { ...sent, diseases: filled.filter((found) => found !== undefined) },
    unknown: filled.flatMap((found, at) => (found === undefined ? [at] : [])),
  };
}
