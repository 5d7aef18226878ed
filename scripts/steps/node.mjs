import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";
import { Advice } from "./screen.mjs";

const LEAST = [22, 18];

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

/** A Node that runs TypeScript: this one when it is new enough, else the one that came with the packages. */
export function chooseNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const own = join(root, "node_modules", ".bin", "node");
  if (existsSync(own) && isNewEnough(execFileSync(own, ["--version"], { encoding: "utf8" }))) return own;
  throw new Advice(`Node ${LEAST.join(".")} 以上が必要です。
  理由: この機械の Node は ${process.version} で、部品として付く Node 24 は Linux (x64) 用だけです。
  すること: https://nodejs.org の Node 24 (LTS) を入れてから、もう一度 npm start と打ってください。
  (Node ${LEAST.join(".")} or later is needed; this machine has ${process.version}.)`);
}
