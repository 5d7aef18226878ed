import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import type { Command } from "../operation/index.ts";
import { print } from "../print.ts";
import { Advice } from "./advice.ts";
import { importedHelp } from "./import-help.ts";
import { describeStored } from "./import-report.ts";
import { storedLists, withLists } from "./import-stored.ts";

const noneOf = (id: string) =>
  new Advice([
    {
      ja: `番号「${id}」の一覧はありません。「yorisoi disease imported」で番号を確かめてください。`,
      en: `There is no list ${id}. "yorisoi disease imported" shows which there are.`,
    },
  ]);

const writeAlone = new Advice([
  {
    ja: "--write は --remove といっしょに使います。消す一覧の番号を --remove に書いてください。",
    en: "--write belongs to --remove; write the id of the list to remove.",
  },
]);

async function remove(id: string, isWritten: boolean, language: Language): Promise<number> {
  const list = (await storedLists()).find((each) => each.id === id);
  if (!list) throw noneOf(id);
  console.log(describeStored(list)[language]);
  if (!isWritten) {
    console.log(
      language === "en"
        ? "Nothing is removed yet. To remove it, add --write."
        : "まだ消していません。消すには --write を付けてください。",
    );
    return 0;
  }
  const { removeList } = await import("@yorisoi/server/disease");
  if (!(await withLists(async (db) => removeList(db, id)))) throw noneOf(id);
  console.log(language === "en" ? "Removed." : "消しました。");
  return 0;
}

async function run({ values, flags }: Given, language: Language): Promise<number> {
  const id = values.get("remove");
  if (id !== undefined) return remove(id, flags.has("write"), language);
  if (flags.has("write")) throw writeAlone;
  const lists = await storedLists();
  if (flags.has("json")) {
    await print(JSON.stringify(lists.map(({ rows, ...head }) => ({ ...head, rows: rows.length }))));
    return 0;
  }
  if (lists.length === 0) {
    console.log(language === "en" ? "No list was imported." : "読みこんだ一覧はありません。");
  }
  for (const list of lists) console.log(describeStored(list)[language]);
  return 0;
}

/** `yorisoi disease imported`: what was read in, and how to take it away. */
export const imported: Command = {
  name: "disease imported",
  form: { flags: ["json", "write"], valued: ["remove"], names: [] },
  help: importedHelp,
  run,
};
