import { gradeBatches } from "./batch.ts";
import { gradeInBrowser } from "./browser.ts";
import { compareEngines } from "./engines.ts";
import { tapOnTheSheet } from "./tap.ts";

/** `npm run bench` measures the grading; `npm run bench -- people 1000000` the records of so many people, `-- disease` the search, `-- cases 100000` a case. */
const [what, count = "100000"] = process.argv.slice(2);
if (what === "people") {
  const { measurePeople } = await import("./people-run.ts");
  await measurePeople(Number(count));
} else if (what === "disease") {
  const { measureDisease } = await import("./disease.ts");
  await measureDisease();
} else if (what === "cases") {
  const { measureCases } = await import("./case-files.ts");
  await measureCases(Number(count));
} else {
  await compareEngines();
  await gradeInBrowser();
  await tapOnTheSheet();
  await gradeBatches();
}
