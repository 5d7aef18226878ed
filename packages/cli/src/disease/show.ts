import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import type { Command } from "../operation/index.ts";
import { print } from "../print.ts";
import { Advice } from "./advice.ts";
import { showHelp } from "./check-help.ts";
import { storedLists } from "./import-stored.ts";
import { readDay, today } from "./read-day.ts";
import { showDisease } from "./show-disease.ts";
import { showLines } from "./show-text.ts";

const noneOf = (id: string) => ({
  ja: `番号「${id}」の疾病はありません。「yorisoi disease search 病名」でさがして、番号を確かめてください。`,
  en: `There is no disease ${id}. Find its id with "yorisoi disease search NAME".`,
});

async function run({ names: [id = ""], values, flags }: Given, language: Language): Promise<number> {
  const on = readDay("on", values.get("on"));
  if (on.faults.length > 0) throw new Advice(on.faults);
  const lists = flags.has("with-imported") ? await storedLists() : [];
  const shown = await showDisease(id, on.value ?? today(), lists);
  if (!shown) throw new Advice([noneOf(id)]);
  await print(flags.has("json") ? JSON.stringify(shown) : showLines(shown, language).join("\n"));
  return 0;
}

/** `yorisoi disease show`: one disease. */
export const showing: Command = {
  name: "disease show",
  form: {
    flags: ["json", "with-imported"],
    valued: ["on"],
    names: [{ ja: "疾病の番号", en: "The id of the disease" }],
  },
  help: showHelp,
  run,
};
