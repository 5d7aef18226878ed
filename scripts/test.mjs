import { provideBrowser, providePoppler } from "./steps/browser.mjs";
import { build } from "./steps/build.mjs";
import { install } from "./steps/install.mjs";
import { Advice, giveUp, step } from "./steps/screen.mjs";
import { check, failure, success, sum, vitest } from "./steps/tally.mjs";

async function buildCheck(say) {
  await build(say, { always: true });
  return success;
}

/** Everything that is checked, in order. Each gives how many passed and failed. */
const checks = [
  { name: "format", japanese: "書式を検査しています", work: check("format:check") },
  { name: "lint", japanese: "誤りやすい書き方を検査しています", work: check("lint") },
  { name: "types", japanese: "型を検査しています", work: check("types") },
  { name: "build", japanese: "法令の表を検査し、画面を組み立てています", work: buildCheck },
  { name: "unit", japanese: "規則・法令・構造・サーバーを検査しています", work: vitest("unit") },
  { name: "data", japanese: "データベースを使うところを検査しています", work: vitest("data") },
  { name: "browser", japanese: "画面を検査しています", work: vitest("browser") },
];

/** `npm test -- --only unit,types` runs a part. */
function choose([option, value, ...more]) {
  const names = checks.map(({ name }) => name);
  if (option === undefined) return checks;
  const wanted = (value ?? "").split(",");
  if (option === "--only" && more.length === 0 && wanted.every((name) => names.includes(name))) {
    return checks.filter(({ name }) => wanted.includes(name));
  }
  throw new Advice(`指定「${[option, value, ...more].join(" ")}」は知りません。
  すること: npm test (すべて) か、npm test -- --only ${names.join(",")} のうち要るものを打ってください。
  (unknown option; use --only with names from the list)`);
}

/** Runs a step and gives its counts; a step that cannot be done counts as one failure and the rest still run. */
async function tallied(number, { name, japanese, work }) {
  try {
    const tally = (await step(number, japanese, name, work)) ?? { passed: 0, failed: 0 };
    return { name, ...tally };
  } catch (error) {
    console.error(error instanceof Advice ? `\n${error.message}\n` : error);
    return { name, ...failure };
  }
}

function finish(tallies) {
  const { passed, failed } = sum(tallies);
  console.log("");
  for (const tally of tallies) {
    console.log(
      `${tally.failed === 0 ? "  " : "✗ "}${tally.name}: ${tally.passed} passed, ${tally.failed} failed`,
    );
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

try {
  const chosen = choose(process.argv.slice(2));
  const [needsBrowser, needsPoppler] = ["browser", "unit"].map((wanted) =>
    chosen.some(({ name }) => name === wanted),
  );
  const preparations = [
    { name: "install", japanese: "部品を確かめています", work: install },
    ...(needsPoppler && !needsBrowser
      ? [{ name: "poppler", japanese: "印刷の検査に要るものを確かめています", work: providePoppler }]
      : []),
    ...(needsBrowser
      ? [{ name: "chromium", japanese: "ブラウザーを確かめています", work: provideBrowser }]
      : []),
  ];
  const steps = [...preparations, ...chosen];
  const tallies = [];
  for (const [at, each] of steps.entries()) {
    if (each.name === "browser" && tallies.some((t) => t.name === "chromium" && t.failed > 0)) continue;
    tallies.push(await tallied(`${at + 1}/${steps.length}`, each));
    if (each.name === "install" && tallies[0].failed > 0) break;
  }
  finish(tallies);
} catch (error) {
  giveUp(error);
}
