import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";
import { Advice } from "./screen.mjs";

const dist = join(root, "packages", "web", "dist");
const stamp = join(dist, ".stamp");
const sources = ["packages/web", "packages/rules", "package-lock.json", "package.json"];
const skipped = new Set(["node_modules", "dist", "e2e", "test"]);

function filesUnder(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name) && !/\.test\.tsx?$/.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
    );
}

/** One sum over names and contents of all that the web app is built from; times of files do not count. */
function sourceSum() {
  const sum = createHash("sha256");
  for (const source of sources) {
    const path = join(root, source);
    for (const file of source.endsWith(".json") ? [path] : filesUnder(path)) {
      sum.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return sum.digest("hex");
}

function isBuilt(sum) {
  return existsSync(join(dist, "index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === sum;
}

const advice = (code) => `法令の表の検査か画面の組み立て (npm run build) が終了コード ${code} で止まりました。
  理由: 上の表示を見てください。表に知らない名前があるか、画面のもとのファイルに誤りがあります。
  すること: 直してから、もう一度同じ命令を打ってください。直した覚えがなければ「git status」で違いを見てください。
  (npm run build failed; see the message above.)`;

/** Verifies the law tables and builds the web app, when a source changed since the last build or `always` is asked. */
export async function build(say, { always = false } = {}) {
  const sum = sourceSum();
  if (!always && isBuilt(sum)) return;
  say("法令の表を検査し、画面を組み立てます。");
  const code = await run("npm", ["run", "build", "--silent"]);
  if (code !== 0) throw new Advice(advice(code));
  writeFileSync(stamp, sum);
}
