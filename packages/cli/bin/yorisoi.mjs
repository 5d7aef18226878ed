#!/usr/bin/env node
// Plain JavaScript without types: it has to run on Node 20, which the rest does not.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(import.meta.url);

/** Looks for a file in this folder and every folder above it. */
function findAbove(path, folder = dirname(here)) {
  const found = join(folder, path);
  if (existsSync(found)) return found;
  return dirname(folder) === folder ? null : findAbove(path, dirname(folder));
}

/** Node runs TypeScript without a flag since 22.18. */
function runsTypeScript() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function runAgainWith(node) {
  const child = spawn(node, [here, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => refuse(`（${error.message}）`));
  child.on("exit", (code, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
  });
}

function refuse(detail = "") {
  console.error(
    [
      `yorisoi: Node.js 22.18 以上が要ります（今は ${process.versions.node}）${detail}。`,
      "このフォルダーで一度 `npm start` を実行すると、合う Node.js が入ります。そのあと、もう一度お試しください。",
      "yorisoi needs Node.js 22.18 or later. Run `npm start` once in this folder: it installs one. Then try again.",
    ].join("\n"),
  );
  process.exit(2);
}

if (runsTypeScript()) {
  // Keeps the compiled program for the next start, which then takes half the time. A folder without write access is no fault.
  const modules = findAbove("node_modules");
  if (modules) module.enableCompileCache?.(join(modules, ".cache", "yorisoi"));
  await import("../src/main.ts");
} else {
  const node = findAbove("node_modules/.bin/node");
  if (node) runAgainWith(node);
  else refuse();
}
