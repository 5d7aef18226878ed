import { type CompleteAnswers, edition2014 } from "@yorisoi/rules/grading";
import { randomCases } from "./cases.ts";
import { nanosecondsOfC } from "./c-program.ts";
import { factsOf } from "./facts.ts";
import { jsonRulesJudge } from "./json-rules.ts";
import { zenJudge } from "./zen.ts";

type Judge = (facts: Record<string, number>) => Promise<number[]>;

/** Best of several rounds, in nanoseconds a case: the machine's other work only ever slows a round down. */
function nanoseconds(rounds: number, count: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / count;
  });
  return Math.min(...times);
}

async function nanosecondsOf(
  judge: Judge,
  cases: readonly CompleteAnswers[],
  rounds: number,
): Promise<number> {
  const facts = cases.map(factsOf);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (const given of facts) await judge(given);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / cases.length);
  }
  return best;
}

/** Engines that disagree with ours would make the comparison worthless. */
async function mustAgree(name: string, judge: Judge, cases: readonly CompleteAnswers[]): Promise<void> {
  for (const answers of cases) {
    const theirs = await judge(factsOf(answers));
    const ours = edition2014.assess(answers).matched;
    if (theirs.join() !== ours.join())
      throw new Error(`${name} finds ${theirs.join()}, we find ${ours.join()}`);
  }
}

function say(name: string, ns: number, ours: number, goal: string): void {
  console.log(
    `${name.padEnd(22)} ${(ns / 1000).toFixed(3).padStart(10)} µs a case   ratio ${(ns / ours).toFixed(2).padStart(9)}   ${goal}`,
  );
}

/** Grading alone, one core, warm, the same 216 conditions and the same cases. */
export async function compareEngines(): Promise<void> {
  const cases = randomCases(20_000, 1);
  const ours = nanoseconds(30, cases.length, () => {
    for (const answers of cases) edition2014.assess(answers);
  });
  say("yorisoi", ours, ours, "");
  const c = nanosecondsOfC(cases);
  if (c === null) console.log("C program              gcc is not here: not compared");
  else say("C program (gcc -O2)", c, ours, "goal: ratio at least 0.25");
  const few = cases.slice(0, 300);
  for (const [name, judge, goal] of [
    ["@gorules/zen-engine", zenJudge(), "goal: at least 300"],
    ["json-rules-engine", jsonRulesJudge(), "goal: at least 3000"],
  ] as const) {
    await mustAgree(name, judge, few.slice(0, 100));
    say(name, await nanosecondsOf(judge, few, 3), ours, goal);
  }
}
