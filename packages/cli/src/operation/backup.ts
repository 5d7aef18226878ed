import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import { help } from "./help.ts";
import { grouped, progressLine } from "./progress-line.ts";
import type { Command } from "./run-command.ts";

async function run({ flags, values, names }: Given, language: Language): Promise<number> {
  const { keyToWrite, makeBackup, openTarget } = await import("@yorisoi/server/operation");
  const [file = ""] = names;
  const keyFile = values.get("key-file");
  const source = { env: process.env, ...(keyFile === undefined ? {} : { keyFile }) };
  const key = await keyToWrite(source, flags.has("unencrypted"));
  const target = await openTarget(process.env, { start: true });
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  const progress = progressLine();
  try {
    const made = await makeBackup({
      url: target.url,
      file,
      key,
      signal: stopping.signal,
      onProgress: ({ table, done, of }) => {
        if (!flags.has("quiet")) progress.show(`${done + 1}/${of} ${table}`);
      },
    });
    progress.clear();
    const size = grouped(made.bytes);
    console.log(
      language === "en"
        ? `Backed up ${grouped(made.rows)} rows of ${made.tables} tables: ${file} (${size} bytes${key ? "" : ", NOT encrypted"}).`
        : `${made.tables} の表、${grouped(made.rows)} 行を控えました: ${file}（${size} バイト${key ? "" : "、鍵なし"}）`,
    );
    if (!made.isRecorded) {
      console.error(
        language === "en"
          ? "The audit log could not be told (a replica?); the backup is good."
          : "監査の記録には書けませんでした（読むだけのデータベース）。控えはできています。",
      );
    }
    return 0;
  } catch (error) {
    progress.clear();
    if (!stopping.signal.aborted) throw error;
    console.error(
      language === "en"
        ? "Interrupted; nothing is left behind."
        : "中断しました。書きかけのものは消しました。",
    );
    return 130;
  } finally {
    await target.close();
  }
}

export const backup: Command = {
  name: "backup",
  form: {
    flags: ["unencrypted", "quiet"],
    valued: ["key-file"],
    names: [{ ja: "書くファイルの名前", en: "The name of the file" }],
  },
  help: help.backup,
  run,
};
