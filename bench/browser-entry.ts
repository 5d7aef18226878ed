import { edition2014, whatIf } from "@yorisoi/rules/grading";
import { randomCases } from "./cases.ts";

/** Milliseconds for one grading, and for everything the page computes after a change. */
export function measure(): [once: number, stroke: number] {
  const { assess, explain, items } = edition2014;
  const cases = randomCases(5000, 7);
  let once = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 10; round++) {
    const start = performance.now();
    for (const answers of cases) assess(answers);
    once = Math.min(once, (performance.now() - start) / cases.length);
  }
  const some = cases.slice(0, 100);
  const start = performance.now();
  for (const answers of some) {
    explain(answers, assess(answers));
    whatIf(items, answers, (changed) => assess(changed).grade);
  }
  return [once, (performance.now() - start) / some.length];
}
