import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import type { Command } from "../operation/index.ts";
import { print } from "../print.ts";
import { Advice } from "./advice.ts";
import { importHelp } from "./import-help.ts";
import { countFault, type ImportPlan, overlapping, planImport } from "./import-plan.ts";
import { importReport } from "./import-report.ts";
import { storedListsIfAny, withLists } from "./import-stored.ts";

interface Outcome {
  readonly written: boolean;
  readonly id: string | null;
}

async function write({ list, by }: ImportPlan): Promise<Outcome> {
  const { keepList } = await import("@yorisoi/server/disease");
  const { id, isNew } = await withLists(async (db) => keepList(db, { list, by }));
  return { written: isNew, id };
}

function said({ written, id }: Outcome, isWanted: boolean, language: Language): string {
  if (!isWanted) {
    return language === "en"
      ? "Nothing is written yet. To store it, add --write to the same command."
      : "まだ何も書いていません。書くには、同じ命令に --write を付けてください。";
  }
  if (!written) {
    return language === "en"
      ? "The same list is stored already. Nothing was changed."
      : "同じ一覧がもうあります。何も変えていません。";
  }
  return language === "en"
    ? `Stored as ${id}. Screens and API use it from now on.`
    : `読みこみました（番号 ${id}）。画面も API も、これから使います。`;
}

async function run(given: Given, language: Language): Promise<number> {
  const { flags } = given;
  const isWanted = flags.has("write");
  const plan = await planImport(given);
  const wrong = countFault(plan);
  const stored = await storedListsIfAny();
  const report = () => importReport(plan, stored, { language, isAll: flags.has("all") });
  if (isWanted && wrong) {
    throw new Advice([wrong]);
  }
  const outcome = isWanted ? await write(plan) : { written: false, id: null };
  if (flags.has("json")) {
    const { difference, list, edition, file, encoding } = plan;
    const { rows, ...facts } = list;
    const before = overlapping(list, stored ?? []).map(({ id }) => id);
    const official = edition?.officialCount ?? null;
    await print(
      JSON.stringify({
        file,
        encoding,
        ...facts,
        edition: edition?.id ?? null,
        official,
        rows: rows.length,
        difference,
        before,
        ...outcome,
      }),
    );
    return 0;
  }
  await print([...report(), "", said(outcome, isWanted, language)].join("\n"));
  return 0;
}

/** `yorisoi disease import`: reads an official list in. */
export const importing: Command = {
  name: "disease import",
  form: {
    flags: ["complete", "write", "json", "all"],
    valued: ["edition", "until", "source", "by"],
    names: [{ ja: "CSV ファイルの名前", en: "The name of the CSV file" }],
  },
  help: importHelp,
  run,
};
