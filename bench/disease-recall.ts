import { crosswalk, type Disease } from "@yorisoi/rules/disease";
import type { Engine } from "./disease-engines.ts";
import type { Question } from "./disease-queries.ts";

/** Share of questions answered rightly first and among five, and the middle and slow times in milliseconds. */
export interface Recall {
  readonly count: number;
  readonly first: number;
  readonly five: number;
  readonly middle: number;
  readonly slow: number;
}

/** What an id stands for: its own 告示番号, those a disease of 2013 became, and the id. The same rule for every engine. */
function meanings(diseases: readonly Disease[]): (id: string) => readonly (number | string)[] {
  const known = new Map<string, readonly (number | string)[]>(
    diseases.map(({ id, notificationNo }) => [id, notificationNo === null ? [id] : [notificationNo, id]]),
  );
  for (const { no, numbers } of crosswalk) known.set(`2013:${no}`, [...numbers, `2013:${no}`]);
  return (id) => known.get(id) ?? [id];
}

const shareOf = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Asks every question. Subtypes count as their disease, so that an engine that lists ten of them loses no place by it. */
export async function recallOf(
  engine: Engine,
  diseases: readonly Disease[],
  questions: readonly Question[],
): Promise<Recall> {
  const meaning = meanings(diseases);
  const times: number[] = [];
  let [first, five] = [0, 0];
  for (const [query, ...expected] of questions) {
    const began = performance.now();
    const ids = await engine.find(query);
    times.push(performance.now() - began);
    const places = [...new Set(ids.map((id) => meaning(id).join()))].slice(0, 5);
    const right = places.findIndex((place) =>
      place.split(",").some((one) => expected.map(String).includes(one)),
    );
    if (right === 0) first++;
    if (right >= 0) five++;
  }
  times.sort((one, other) => one - other);
  const count = questions.length;
  return {
    count,
    first: first / count,
    five: five / count,
    middle: shareOf(times, 0.5),
    slow: shareOf(times, 0.99),
  };
}
