import { buildIndex, search } from "@yorisoi/rules/disease";
import { diseases } from "@yorisoi/rules/disease/catalogue";
import { generated } from "./disease-generated.ts";
import { questions } from "./disease-queries.ts";

const asked = [questions, generated(diseases, 11)].flatMap((kinds) => Object.values(kinds).flat());

/** One build, in a page that has built none. */
export function buildOnce(): void {
  buildIndex(diseases);
}

/** Milliseconds: the first build, the best of five, and per query (best of three) the middle, the 99th of 100 and the slowest. */
export function measure(): readonly number[] {
  const builds = Array.from({ length: 5 }, () => {
    const began = performance.now();
    buildIndex(diseases);
    return performance.now() - began;
  });
  const index = buildIndex(diseases);
  const options = { on: "2026-11-21", limit: 10 };
  for (const [query] of asked.slice(0, 300)) search(index, query, options);
  // The best of three: what else runs on the machine interrupts some, and is no property of the search.
  const once = (query: string) => {
    const began = performance.now();
    search(index, query, options);
    return performance.now() - began;
  };
  const times = asked.map(([query]) => Math.min(once(query), once(query), once(query)));
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return [builds[0] ?? 0, Math.min(...builds), at(0.5), at(0.99), at(1), times.length];
}
