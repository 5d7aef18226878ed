import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { yorisoi } from "../test/run.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const example = fileURLToPath(new URL("../examples/cases.csv", import.meta.url));

/** The output under a command in the README. */
function printed(command: string): string[] {
  const block = readme.split("```\n").find((text) => text.startsWith(`$ npx yorisoi ${command}`));
  return block?.trimEnd().split("\n").slice(1) ?? [];
}

test("the examples of the README are what the program prints", async () => {
  const [csv, ndjson] = await Promise.all([
    yorisoi(["grade", example]),
    yorisoi(["grade", "--out", "ndjson", example]),
  ]);
  const firstTen = csv.out
    .trimEnd()
    .split("\n")
    .map((line) => line.split(",").slice(0, 10).join());
  expect(printed("grade packages")).toEqual([...firstTen, csv.err.trimEnd()]);
  expect(printed("grade --out")).toEqual(ndjson.out.split("\n").filter((line) => line.includes("A3")));
});
