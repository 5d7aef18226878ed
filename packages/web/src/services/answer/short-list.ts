import type { Field, MeasureId, MeasureResult } from "@yorisoi/rules/services";

const MOST = 8;

/** Whether a measure can be hoped for: it looks usable, or it depends on something and nothing speaks against it. */
function isHopeful({ verdict, leaning }: MeasureResult): boolean {
  return verdict === "yes" || (verdict === "maybe" && leaning !== "unlikely");
}

/** The first of every field, then the second of every field, and so on: no difficulty takes all the places. */
function spread(results: readonly MeasureResult[]): readonly MeasureResult[] {
  const taken = new Map<Field, number>();
  const turns = results.map((result) => {
    const turn = taken.get(result.field) ?? 0;
    taken.set(result.field, turn + 1);
    return { result, turn };
  });
  return turns.toSorted((one, other) => one.turn - other.turn).map(({ result }) => result);
}

/** What to look at first, and what would have belonged there too. */
export interface ShortList {
  readonly ids: readonly MeasureId[];
  readonly more: readonly MeasureResult[];
}

/**
 * The few measures a person sees at once: those that touch what is hard, then those that look usable, then those that lean
 * that way. The rest is not lost: it stands by field.
 */
export function shortList(results: readonly MeasureResult[]): ShortList {
  const hopeful = results.filter(isHopeful);
  const fitting = hopeful.filter(({ fits }) => fits);
  const others = hopeful.filter(({ fits }) => !fits);
  const wanted = [
    ...spread(fitting),
    ...others.filter(({ verdict }) => verdict === "yes"),
    ...others.filter(({ leaning }) => leaning === "likely"),
  ];
  return { ids: wanted.slice(0, MOST).map(({ id }) => id), more: wanted.slice(MOST) };
}

/** Where a measure stands on the page: among the first, in the list of its field, or among those that do not apply. */
export type Spot = "short" | "list" | "others";

/** Measures that were opened, each with where it stood: there it stays, whatever is answered in it. */
export type Held = Readonly<Partial<Record<MeasureId, Spot>>>;

/** The list with what was opened in it, and without what was opened elsewhere. */
export function heldList(ids: readonly MeasureId[], held: Held): readonly MeasureId[] {
  const kept = (Object.keys(held) as MeasureId[]).filter((id) => held[id] === "short" && !ids.includes(id));
  return [...ids.filter((id) => (held[id] ?? "short") === "short"), ...kept];
}
