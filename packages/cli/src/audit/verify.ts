import { readFile } from "node:fs/promises";
import type { Head } from "@yorisoi/server/audit";
import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import { type Command, grouped, progressLine } from "../operation/index.ts";
import { help } from "./help.ts";

const text = {
  noAnchor: {
    ja: "印のファイルを読めません。「yorisoi audit anchor」で書いたファイルか、途中で切れていないか確かめてください。",
    en: 'the anchor cannot be read. Check that "yorisoi audit anchor" wrote it and that it is whole.',
  },
  notRecorded: {
    ja: "確かめたことを監査の記録に書けませんでした（読むだけのデータベース）。結果は正しいです。",
    en: "The log could not be told that it was verified (a replica?); the result is right.",
  },
};

async function anchorIn(file: string): Promise<readonly Head[] | undefined> {
  const { readAnchor } = await import("@yorisoi/server/audit");
  const content = await readFile(file, "utf8").catch(() => "");
  return readAnchor(content);
}

async function run({ values }: Given, language: Language): Promise<number> {
  const { describeFault, recordVerification, verifyLog } = await import("@yorisoi/server/audit");
  const { openTarget } = await import("@yorisoi/server/operation");
  const file = values.get("anchor");
  const anchor = file === undefined ? [] : await anchorIn(file);
  if (!anchor) {
    console.error(`yorisoi audit: 「${file}」: ${text.noAnchor[language]}`);
    return 2;
  }
  const target = await openTarget(process.env, { start: true });
  const progress = progressLine();
  try {
    const result = await verifyLog(target.url, {
      anchor,
      onFault: (fault) => {
        progress.clear();
        console.log(describeFault(fault, language));
      },
      onRows: (rows) => progress.show(language === "en" ? `${grouped(rows)} rows` : `${grouped(rows)} 行`),
    });
    progress.clear();
    const { rows, lanes, faults } = result;
    const anchored = anchor.length > 0;
    console.log(
      language === "en"
        ? `${grouped(rows)} rows in ${grouped(lanes)} chains: ${faults === 0 ? "all right" : `${grouped(faults)} faults`}${anchored ? ", compared with the anchor" : ""}.`
        : `鎖 ${grouped(lanes)} 本、${grouped(rows)} 行: ${faults === 0 ? "すべて正しいです" : `合わないところが ${grouped(faults)} あります`}${anchored ? "（印とも比べました）" : ""}。`,
    );
    await recordVerification(target.url, result).catch(() => console.error(text.notRecorded[language]));
    return faults === 0 ? 0 : 1;
  } finally {
    progress.clear();
    await target.close();
  }
}

export const verify: Command = {
  name: "audit",
  form: { flags: [], valued: ["anchor"], names: [] },
  help,
  run,
};
