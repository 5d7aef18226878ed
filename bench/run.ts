import { gradeBatches } from "./batch.ts";
import { gradeInBrowser } from "./browser.ts";
import { compareEngines } from "./engines.ts";
import { tapOnTheSheet } from "./tap.ts";

await compareEngines();
await gradeInBrowser();
await tapOnTheSheet();
await gradeBatches();
