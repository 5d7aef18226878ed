import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import { type Command, grouped } from "../operation/index.ts";
import { help } from "./help.ts";
import { writeNewFile } from "./new-file.ts";

async function run({ names }: Given, language: Language): Promise<number> {
  const { anchorText, takeHeads } = await import("@yorisoi/server/audit");
  const { openTarget } = await import("@yorisoi/server/operation");
  const [file = ""] = names;
  const target = await openTarget(process.env, { start: true });
  try {
    const heads = await takeHeads(target.url);
    await writeNewFile(file, [anchorText(heads, new Date())]);
    const count = grouped(heads.length);
    console.log(
      language === "en"
        ? `The ends of ${count} chains are in ${file}. Keep it where the database's administrator cannot write.`
        : `鎖 ${count} 本の終わりを ${file} に書きました。データベースの管理者の手の届かない場所に保管してください。`,
    );
    return 0;
  } finally {
    await target.close();
  }
}

export const anchor: Command = {
  name: "audit",
  form: { flags: [], valued: [], names: [{ ja: "書くファイルの名前", en: "The name of the file" }] },
  help,
  run,
};
