import type { Given } from "../command-line.ts";
import { Advice, readDay, storedLists, today } from "../disease/index.ts";
import type { Language } from "../language.ts";
import type { Command } from "../operation/index.ts";
import { print } from "../print.ts";
import { findServices } from "./find-services.ts";
import { help } from "./help.ts";
import { readSituationFile } from "./read-situation-file.ts";
import { questionLines, servicesLines } from "./services-text.ts";

const printLines = async (lines: readonly string[]) => print(lines.join("\n"));
const printJson = async (answer: unknown) => print(JSON.stringify(answer));

const oneOfThem = {
  ja: "--situation、--measures、--questions のどれか一つを書いてください。",
  en: "Write one of --situation, --measures and --questions.",
};

async function find(file: string, { flags }: Given, language: Language): Promise<number> {
  const lists = flags.has("with-imported") ? await storedLists() : [];
  const found = await findServices(await readSituationFile(file, lists));
  const { placeNames } = await import("@yorisoi/rules/services");
  if (flags.has("json")) await printJson(found);
  else await printLines(servicesLines(found, placeNames, language));
  return 0;
}

async function listMeasures({ values, flags }: Given, language: Language): Promise<number> {
  const { fieldNames, measuresOn, notComputed, placeNames } = await import("@yorisoi/rules/services");
  const read = readDay("on", values.get("on"));
  if (read.faults.length > 0) throw new Advice(read.faults);
  const on = read.value ?? today();
  const measures = measuresOn(on);
  if (flags.has("json"))
    await printJson({ on, measures, fields: fieldNames, places: placeNames, notComputed });
  else
    await printLines(
      measures.map(({ id, field, name, english }) =>
        language === "en" ? `${id}  ${english} (${name})` : `${id}  ${fieldNames[field].ja}  ${name}`,
      ),
    );
  return 0;
}

async function listQuestions({ flags }: Given, language: Language): Promise<number> {
  const { allQuestions } = await import("@yorisoi/rules/services");
  if (flags.has("json")) await printJson({ questions: allQuestions });
  else await printLines(questionLines(allQuestions, language));
  return 0;
}

async function run(given: Given, language: Language): Promise<number> {
  const { values, flags } = given;
  const file = values.get("situation");
  const asked = [file !== undefined, flags.has("measures"), flags.has("questions")].filter(Boolean);
  if (asked.length !== 1) throw new Advice([oneOfThem]);
  if (file !== undefined) return find(file, given, language);
  return flags.has("measures") ? listMeasures(given, language) : listQuestions(given, language);
}

/** `yorisoi services`: what support can be used. */
export const services: Command = {
  name: "services",
  form: { flags: ["measures", "questions", "json", "with-imported"], valued: ["situation", "on"], names: [] },
  help,
  run,
};
