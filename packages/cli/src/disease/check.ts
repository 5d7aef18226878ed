import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import type { Command } from "../operation/index.ts";
import { print } from "../print.ts";
import { Advice } from "./advice.ts";
import { checkHelp } from "./check-help.ts";
import { checkOptions } from "./check-options.ts";
import { englishLines } from "./check-text.ts";
import { storedLists } from "./import-stored.ts";

async function run(given: Given, language: Language): Promise<number> {
  const { flags } = given;
  const read = checkOptions(given);
  if (!read.value) throw new Advice(read.faults);
  const imported = flags.has("with-imported") ? await storedLists() : [];
  const { checkAtWindow, windowNote } = await import("@yorisoi/rules/disease");
  const { day } = read.value;
  const answer = checkAtWindow({ ...read.value, imported });
  const note = windowNote(answer, day);
  if (flags.has("json")) await print(JSON.stringify({ ...answer, note }));
  else await print((language === "en" ? englishLines(answer, day) : note).join("\n"));
  return answer.complete ? 0 : 1;
}

/** `yorisoi disease check`: the check at the window. */
export const checking: Command = {
  name: "disease check",
  form: {
    flags: ["json", "with-imported", "progressive"],
    valued: ["on", "birth-day", "age", "onset", "earlier-decision"],
    repeated: ["disease", "complication", "proof", "handbook"],
    names: [],
  },
  help: checkHelp,
  run,
};
