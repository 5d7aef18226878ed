import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { adviceFor } from "./advices.ts";
import { commandOf } from "./processes.ts";
import { namedRunner, runnerOf } from "./runner.ts";

it("lets PostgreSQL run as a number that nobody has, and initdb as someone with a name, when we are root", async () => {
  const isRoot = process.getuid?.() === 0;
  const runner = await runnerOf("/nowhere");
  expect(runner !== undefined).toBe(isRoot);
  const named = await namedRunner({ uid: 57_074, gid: 57_074 });
  expect(named?.uid).toBeGreaterThan(0);
  expect(
    execFileSync("/bin/sh", ["-c", `grep -c ":${named?.uid}:" /etc/passwd`])
      .toString()
      .trim(),
  ).not.toBe("0");
});

it("reads the command of a process, and nothing for one that is not there", () => {
  expect(commandOf(process.pid)).toContain("node");
  expect(commandOf(4_194_305)).toBe("");
});

it.each([
  ["initdb: error: could not write: No space left on device", "空きがなく"],
  ["EACCES: permission denied, mkdir '/x'", "読み書きできません"],
  ['FATAL:  could not open file "x": Permission denied', "読み書きできません"],
  ["FATAL:  something new", "something new"],
])("turns %s into what to do", (said, expected) => {
  const advice = adviceFor("/srv/yorisoi", said);
  expect(advice.ja).toContain(expected);
  expect(advice.ja).toMatch(/理由: [^]*すること: /);
  expect(advice.en).toContain("/srv/yorisoi");
});
