import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import { type Command, grouped, progressLine } from "../operation/index.ts";
import { help } from "./help.ts";
import { writeNewFile, written } from "./new-file.ts";

async function run({ names }: Given, language: Language): Promise<number> {
  const { exportLog } = await import("@yorisoi/server/audit");
  const { openTarget } = await import("@yorisoi/server/operation");
  const [file = ""] = names;
  const target = await openTarget(process.env, { start: true });
  const progress = progressLine();
  try {
    const onRows = (rows: number) => progress.show(grouped(rows));
    const count = await exportLog(target.url, async (lines) => writeNewFile(file, lines), onRows);
    progress.clear();
    console.log(written(file, grouped(count), language));
    return 0;
  } finally {
    progress.clear();
    await target.close();
  }
}

export const exporting: Command = {
  name: "audit",
  form: { flags: [], valued: [], names: [{ ja: "書くファイルの名前", en: "The name of the file" }] },
  help,
  run,
};
