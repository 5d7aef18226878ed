import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.mjs";

/** How many checks or tests passed and failed. */
export const success = { passed: 1, failed: 0 };
export const failure = { passed: 0, failed: 1 };

export function sum(tallies) {
  const total = (key) => tallies.reduce((all, tally) => all + tally[key], 0);
  return { passed: total("passed"), failed: total("failed") };
}

/** An npm script as one check. */
export function check(script) {
  return async (say) => {
    say(`npm run ${script}`);
    return (await run("npm", ["run", "--silent", script])) === 0 ? success : failure;
  };
}

/** Counts of vitest's own report; a file that could not be loaded and an error outside tests count as one each. */
function tallyOf(report, code) {
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** One project of vitest.config.ts: its words on the screen, its counts through the JSON report. */
export function vitest(project) {
  return async (say) => {
    say(`vitest run --project ${project}`);
    const folder = mkdtempSync(join(tmpdir(), "yorisoi-test-"));
    const file = join(folder, "report.json");
    try {
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
      const code = await run("vitest", ["run", "--project", project, ...reporters]);
      return existsSync(file) ? tallyOf(JSON.parse(readFileSync(file, "utf8")), code) : failure;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
