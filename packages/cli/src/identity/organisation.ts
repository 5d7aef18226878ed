import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import type { Command } from "../operation/index.ts";
import { Advice } from "./advice.ts";
import { help } from "./help.ts";
import { withDatabase } from "./with-database.ts";

const kinds = ["health_centre", "provider", "facility", "support_centre"] as const;
type Kind = (typeof kinds)[number];

const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);

function faultsOf(kind: string, prefecture: string | undefined) {
  return [
    ...(isKind(kind)
      ? []
      : [
          {
            ja: `種類「${kind}」はありません。${kinds.join("、")} のどれかを書いてください。`,
            en: `There is no kind ${kind}; write one of ${kinds.join(", ")}.`,
          },
        ]),
    ...(/^(?:0[1-9]|[1-3]\d|4[0-7])$/.test(prefecture ?? "")
      ? []
      : [
          {
            ja: "--prefecture に都道府県の番号を 01 から 47 の二けたで書いてください。",
            en: "--prefecture needs two digits, 01 to 47.",
          },
        ]),
  ];
}

async function run(
  { names: [kind = "", code = "", name = ""], values }: Given,
  language: Language,
): Promise<number> {
  const prefectureCode = values.get("prefecture");
  const faults = faultsOf(kind, prefectureCode);
  if (!isKind(kind) || !prefectureCode || faults.length > 0) throw new Advice(faults);
  const { addOrganisation } = await import("@yorisoi/server/identity");
  return withDatabase(async (db) => {
    await addOrganisation(db, {
      kind,
      code,
      name,
      prefectureCode,
      ...Object.fromEntries(
        ["kana", "phone", "address"].flatMap((each) => (values.has(each) ? [[each, values.get(each)]] : [])),
      ),
    });
    console.log(
      language === "en"
        ? `Added: ${name}. Next: yorisoi administrator ${kind}:${code} LOGIN --name NAME`
        : `加えました：${name}。次は「yorisoi administrator ${kind}:${code} ログイン名 --name 名前」で管理者を作ってください。`,
    );
    return 0;
  });
}

export const organisation: Command = {
  name: "organisation",
  form: {
    flags: [],
    valued: ["prefecture", "kana", "phone", "address"],
    names: [
      { ja: "種類", en: "the kind" },
      { ja: "番号", en: "the code" },
      { ja: "名前", en: "the name" },
    ],
  },
  help: help.organisation,
  run,
};
