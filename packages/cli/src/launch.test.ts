import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../test/run.ts";

const program = fileURLToPath(new URL("../bin/yorisoi.mjs", import.meta.url));
const onNode20 = "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.20.2' })";

/** Runs the start script as if the machine's Node were 20, beside a `node_modules/.bin/node` that may be there. */
function launch(newerNode: string | null, words: readonly string[]) {
  using folder = temporaryFolder();
  const script = folder.path("packages/cli/bin/yorisoi.mjs");
  mkdirSync(dirname(script), { recursive: true });
  copyFileSync(program, script);
  if (newerNode !== null) {
    const node = folder.path("node_modules/.bin/node");
    mkdirSync(dirname(node), { recursive: true });
    folder.write("node_modules/.bin/node", `#!/bin/sh\n${newerNode}\n`);
    chmodSync(node, 0o755);
  }
  return spawnSync(process.execPath, ["--import", onNode20, script, ...words], {
    encoding: "utf8",
    input: "in",
  });
}

test("an older Node hands over to the one in node_modules: words, streams and exit code", () => {
  const ran = launch('shift; echo "$@"; cat; exit 7', ["grade", "a b"]);
  expect(ran).toMatchObject({ status: 7, stdout: "grade a b\nin" });
});

test("when that one is stopped by a signal the exit code says so", () => {
  expect(launch("kill -TERM $$", [])).toMatchObject({ status: 143 });
});

test("without it the message says in both languages what to do", () => {
  const ran = launch(null, ["grade"]);
  expect(ran).toMatchObject({ status: 2, stdout: "" });
  expect(ran.stderr).toContain("一度 `npm start` を実行すると");
  expect(ran.stderr).toContain("Run `npm start` once");
});
