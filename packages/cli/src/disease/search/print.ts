import type { Hit, ListName, MatchKind } from "@yorisoi/rules/disease";
import type { Language } from "../../language.ts";

/** One line of JSON: what matched as plain text, and its kind beside it. */
export function asJson(hits: readonly Hit[]): string {
  return JSON.stringify(
    hits.map(({ matchedOn, ...hit }) => ({ ...hit, matchedOn: matchedOn.text, matchedKind: matchedOn.kind })),
  );
}

const lists: Readonly<Record<ListName, Readonly<Record<Language, string>>>> = {
  designated: { ja: "指定難病", en: "designated disease" },
  childhood: { ja: "小児慢性特定疾病", en: "childhood chronic disease" },
  support: { ja: "障害者総合支援法の対象疾病", en: "covered by the Act on comprehensive support" },
  "2013": { ja: "平成25年の130疾病", en: "one of the 130 diseases of 2013" },
};

const kinds: Readonly<Record<MatchKind, Readonly<Record<Language, string>>>> = {
  name: { ja: "病名", en: "name" },
  kana: { ja: "読み", en: "reading" },
  romaji: { ja: "ローマ字", en: "romaji" },
  abbreviation: { ja: "略称", en: "abbreviation" },
  english: { ja: "英語名", en: "English name" },
  synonym: { ja: "別の名前", en: "other name" },
  "former-name": { ja: "前の病名", en: "former name" },
  everyday: { ja: "ふだんの言葉", en: "everyday words" },
  "typing-error": { ja: "打ちまちがい", en: "typing error" },
  part: { ja: "名前の一部", en: "part of a name" },
};

const nothing = {
  ja: "見つかりませんでした。対象でないという意味ではありません。ほかの名前や、ひらがなでもさがしてください。",
  en: "Nothing was found. That does not mean not covered. Try another name, or the reading in hiragana.",
};

/** Two lines for each hit, for people. */
export function asText(hits: readonly Hit[], language: Language): string {
  if (hits.length === 0) return nothing[language];
  return hits
    .map(({ id, name, kana, notificationNo, list, matchedOn }, at) => {
      const number = notificationNo === null ? "" : ` ${notificationNo}`;
      const why = `${kinds[matchedOn.kind][language]}: ${matchedOn.text}`;
      const reading = kana === "" ? "" : language === "en" ? ` (${kana})` : `（${kana}）`;
      return `${String(at + 1).padStart(2)}. ${name}${reading}\n    ${lists[list][language]}${number}  ${id}  ${why}`;
    })
    .join("\n");
}
