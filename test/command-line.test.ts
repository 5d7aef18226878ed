import { spawnSync } from "node:child_process";
import { edition2014 } from "@yorisoi/rules/grading";
import { expect, test } from "vitest";
import { sequence } from "../bench/cases.ts";
import { nested } from "../packages/rules/test/nested.ts";
import { judgeByXml } from "../packages/rules/test/reference-judge.ts";

const { items } = edition2014;
const program = new URL("../packages/cli/bin/yorisoi.mjs", import.meta.url).pathname;
const plain = (name: string) => name.normalize("NFKC").replace(/\s/g, "");

interface Line {
  readonly grade: string | null;
  readonly conditionNo: number | null;
  readonly likelihood: number | null;
  readonly matched: readonly number[];
  readonly groupPoints: Readonly<Record<string, number>>;
}

/** The same thousand cases at every run; labels and numbers in turn. */
function someCases(count: number): Uint8Array[] {
  const next = sequence(2014);
  return Array.from({ length: count }, () => {
    const share = next();
    return Uint8Array.from(items, ({ options }) =>
      next() < share ? Math.floor(next() * options.length) : 0,
    );
  });
}

test("`yorisoi grade` agrees with the law's tables read independently, for every case and every figure", () => {
  const cases = someCases(1000);
  const lines = cases.map((answers, id) => {
    const parts = nested(items, answers, ({ options }, at) => (id % 2 === 0 ? at + 1 : options[at]?.label));
    return JSON.stringify({ id, edition: "2014", ...parts });
  });
  const run = spawnSync(process.execPath, [program, "grade"], { input: lines.join("\n"), encoding: "utf8" });
  expect(run.status).toBe(0);
  const answers = run.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  expect(answers).toHaveLength(cases.length);
  answers.forEach((answer, id) => {
    const options = new Map(items.map((item) => [plain(item.name), cases[id]?.[item.index] ?? 0]));
    const law = judgeByXml(options);
    expect([answer.grade, answer.conditionNo, answer.likelihood, answer.matched]).toEqual([
      law.grade,
      law.no,
      law.likelihood,
      law.matched,
    ]);
    expect(Object.values(answer.groupPoints)).toEqual(law.groupPoints.map((points) => points / 10));
  });
});
