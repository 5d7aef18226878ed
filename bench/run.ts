import { gradeBatches } from "./batch.ts";
import { gradeInBrowser } from "./browser.ts";
import { compareEngines } from "./engines.ts";
import { tapOnTheSheet } from "./tap.ts";

/** `npm run bench` measures the grading; `npm run bench -- people 1000000` the records of so many people, `-- disease` the search. */
const [what, count = "100000"] = process.argv.slice(2);
if (what === "people") {
  const { measurePeople } = await import("./people-run.ts");
  await measurePeople(Number(count));
} else if (what === "disease") {
  const { measureDisease } = await import("./disease.ts");
  await measureDisease();
} else {
  await compareEngines();
  await gradeInBrowser();
  await tapOnTheSheet();
  await gradeBatches();
}
