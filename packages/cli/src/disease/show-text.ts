import type { Language } from "../language.ts";
import type { Shown } from "./show-disease.ts";

const lists = {
  designated: { ja: "指定難病", en: "designated disease" },
  childhood: { ja: "小児慢性特定疾病", en: "childhood chronic disease" },
  support: { ja: "そのほかの対象疾病", en: "other covered disease" },
  "2013": { ja: "2013 年の政令の疾病", en: "disease of the cabinet order of 2013" },
} as const;

const statuses = {
  covered: { ja: "対象", en: "covered" },
  "not-covered": { ja: "対象ではない", en: "not covered" },
  "not-confirmed": { ja: "確かめられない", en: "not confirmed" },
} as const;

const relations = {
  same: { ja: "同じ", en: "the same" },
  renamed: { ja: "名前が変わった", en: "renamed" },
  split: { ja: "分かれた", en: "split" },
  merged: { ja: "まとまった", en: "merged" },
  narrower: { ja: "今は一部だけ", en: "narrower today" },
  broader: { ja: "今は広い", en: "broader today" },
  removed: { ja: "外れた", en: "removed" },
  none: { ja: "同じ名前の指定難病はない", en: "no designated disease of this name" },
} as const;

/** A line with its label, in the language of the reader; none for an empty text. */
type Line = readonly [ja: string, en: string, text: string];

const line = ([ja, en, text]: Line, language: Language): readonly string[] =>
  text === "" ? [] : [`${language === "en" ? en : ja}: ${text}`];

function nameLines({ disease, partOf, subtypes }: Shown, language: Language): readonly Line[] {
  const number = disease.notificationNo === null ? "" : ` ${disease.notificationNo}`;
  return [
    ["番号", "Id", disease.id],
    ["一覧", "List", `${lists[disease.list][language]}${number}`],
    ["読み", "Reading", disease.kana],
    ["英語", "English", disease.english],
    ["別名", "Other names", [...disease.otherNames, ...disease.otherEnglish].join("、")],
    ["疾患群", "Groups", disease.groups.join("、")],
    ["属する病気", "Part of", partOf ? `${partOf.name}（${partOf.id}）` : ""],
    ["下位の病型", "Subtypes", subtypes.map(({ name, id }) => `${name}（${id}）`).join("、")],
  ];
}

/** One disease for the screen of the operator or the clerk. */
export function showLines(shown: Shown, language: Language): readonly string[] {
  const { disease, coverage, references, on } = shown;
  const toConfirm = language === "en" ? " (to be confirmed)" : "（要確認）";
  const sure = coverage.certainty === "inferred" ? toConfirm : "";
  const links = [references?.nanbyouUrl, references?.shoumanUrl, references?.mhlwUrl].flatMap(
    (url) => url ?? [],
  );
  return [
    disease.name,
    ...nameLines(shown, language).flatMap((each) => line(each, language)),
    language === "en"
      ? `On ${on}: ${statuses[coverage.status].en}${sure}`
      : `${on} の対象疾病か: ${statuses[coverage.status].ja}${sure}`,
    ...coverage.because.flatMap((reason) => line(["  理由", "  Why", reason[language]], language)),
    ...(coverage.nextStep ? line(["  次に", "  Next", coverage.nextStep[language]], language) : []),
    ...coverage.sources.flatMap((source) => line(["  出典", "  Source", source], language)),
    ...shown.relations.map(({ from, to, relation, day, note }) =>
      [`${from} → ${to ?? "-"}: ${relations[relation][language]}`, day ?? "", note[language]]
        .filter(Boolean)
        .join(" "),
    ),
    ...links,
  ];
}
