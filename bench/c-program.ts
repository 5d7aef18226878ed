import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CompleteAnswers, edition2014 } from "@yorisoi/rules/grading";

const { conditions, derivedRows, groupNames, items } = edition2014;
const DERIVED_AT = groupNames.length;
const ITEMS_AT = DERIVED_AT + derivedRows.length;

function termIndex(name: string, kind: "group" | "item" | "derived"): number {
  if (kind === "group") return (groupNames as readonly string[]).indexOf(name);
  if (kind === "derived") return DERIVED_AT + derivedRows.findIndex((row) => row.name === name);
  return ITEMS_AT + items.findIndex((item) => item.name === name);
}

function list(name: string, type: string, values: readonly number[]): string {
  return `static const ${type} ${name}[] = {${values.join(",")}};`;
}

const comparisons = { "≦": 0, "≧": 1, "＝": 2 } as const;

/** The tables as C arrays; the program beside this file reads them. */
function tables(): string {
  const starts: number[] = [];
  const clauses = conditions.flatMap((condition, at) => {
    starts[at + 1] = (starts[at] ??= 0) + condition.clauses.length;
    return condition.clauses;
  });
  return [
    `#define ITEMS ${items.length}`,
    `#define GROUPS ${groupNames.length}`,
    `#define DERIVED ${derivedRows.length}`,
    `#define CONDITIONS ${conditions.length}`,
    list(
      "points",
      "int",
      items.flatMap(({ options }) => Array.from({ length: 8 }, (_, o) => options[o]?.points ?? 0)),
    ),
    list(
      "group_of",
      "int",
      items.map(({ part, group }) => (part === "survey" ? (group ?? 0) - 1 : -1)),
    ),
    list(
      "derived_points",
      "int",
      derivedRows.flatMap((r) => Array.from({ length: 8 }, (_, o) => r.options[o]?.points ?? 0)),
    ),
    list(
      "derived_from",
      "int",
      derivedRows.flatMap((r) => Array.from({ length: 4 }, (_, o) => r.from[o]?.index ?? -1)),
    ),
    list(
      "derived_option",
      "int",
      derivedRows.flatMap((r) => Array.from({ length: 16 }, (_, o) => r.optionFor[o] ?? 0)),
    ),
    list("start", "int", starts),
    list(
      "term",
      "int",
      clauses.map(({ term }) => termIndex(term.name, term.kind)),
    ),
    list(
      "comparison",
      "int",
      clauses.map(({ comparison }) => comparisons[comparison]),
    ),
    list(
      "value",
      "int",
      clauses.map(({ value }) => value),
    ),
    list(
      "likelihood",
      "int",
      conditions.map((condition) => condition.likelihood),
    ),
  ].join("\n");
}

/** Compiles and runs the C program on the cases: nanoseconds a case, or null where gcc is missing. */
export function nanosecondsOfC(cases: readonly CompleteAnswers[]): number | null {
  if (spawnSync("gcc", ["--version"]).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "yorisoi-bench-"));
  try {
    writeFileSync(join(folder, "tables.h"), tables());
    writeFileSync(join(folder, "cases.bin"), Buffer.concat(cases));
    const program = join(folder, "grade");
    execFileSync("gcc", [
      "-O2",
      "-march=native",
      "-I",
      folder,
      "-o",
      program,
      join(import.meta.dirname, "grade.c"),
    ]);
    const [nanoseconds, checksum] = execFileSync(program, [join(folder, "cases.bin"), "30"], {
      encoding: "utf8",
    }).split(" ");
    const ours = cases.reduce((sum, answers) => sum + (edition2014.assess(answers).deciding?.no ?? 0), 0);
    if (Number(checksum) !== ours) throw new Error(`the C program finds ${checksum}, we find ${ours}`);
    return Number(nanoseconds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
