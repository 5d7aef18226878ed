import type { MeasureResult, Question, Verdict } from "@yorisoi/rules/services";
import type { Language } from "../language.ts";
import type { Found } from "./find-services.ts";

const titles: Readonly<Record<Verdict, Readonly<Record<Language, string>>>> = {
  yes: { ja: "■ 申請できるもの", en: "■ You can apply for" },
  maybe: { ja: "■ 足りないことがあるもの", en: "■ Something is missing" },
  ask: { ja: "■ 窓口で聞くもの", en: "■ Ask at the window" },
  no: { ja: "■ あてはまらないもの", en: "■ Does not apply" },
};

type PlaceNames = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const yen = (sum: number | null) => (sum === null ? "—" : `${sum.toLocaleString("ja-JP")}円`);

function lawsOf({ sources }: Pick<MeasureResult, "sources">): string {
  return [...new Set(sources.flatMap(({ law, place }) => (law ? [`${law}${place ?? ""}`] : [])))].join("、");
}

function measureLines(measure: MeasureResult, placeNames: PlaceNames): readonly string[] {
  const { name, english, summary, what, reasons, amounts, places, bring, next } = measure;
  const laws = lawsOf(measure);
  return [
    `${name} — ${english}`,
    `  ${summary}`,
    `  ${what}`,
    ...reasons.map(({ text, toConfirm }) => `  理由: ${text}${toConfirm ? "（要確認）" : ""}`),
    ...amounts.map(({ label, yen: sum, note }) => `  ${label}: ${yen(sum)}${note ? `（${note}）` : ""}`),
    `  行くところ: ${places.map((place) => placeNames[place]?.ja ?? place).join("、")}`,
    ...(bring.length > 0 ? [`  持っていくもの: ${bring.join("、")}`] : []),
    `  次に: ${next}`,
    ...(laws ? [`  根拠: ${laws}`] : []),
  ];
}

/** For readers of English: what the rules say in one line of English, with the office to go to. */
function englishLines({ name, english, places }: MeasureResult, placeNames: PlaceNames): readonly string[] {
  return [
    `${english} (${name})`,
    `  Where: ${places.map((place) => placeNames[place]?.en ?? place).join(", ")}`,
  ];
}

function groupLines(found: Found, verdict: Verdict, placeNames: PlaceNames, language: Language) {
  const own = found.measures.filter((measure) => measure.verdict === verdict);
  if (own.length === 0) return [];
  const short =
    language === "en"
      ? ({ english }: MeasureResult) => `  ${english}`
      : ({ name }: MeasureResult) => `  ${name}`;
  const long = language === "en" ? englishLines : measureLines;
  const lines = verdict === "no" ? own.map(short) : own.flatMap((measure) => long(measure, placeNames));
  return [titles[verdict][language], ...lines, ""];
}

function homeLines({ home }: Found, language: Language): readonly string[] {
  if (!home) return [];
  const { municipality, centres } = home;
  return [
    language === "en" ? "■ Near you" : "■ 近くの窓口",
    `  ${municipality.prefecture} ${municipality.name} ${municipality.url}`,
    ...centres.map(
      ({ name, telephone, address }) => `  ${[name, telephone, address].filter(Boolean).join("  ")}`,
    ),
    "",
  ];
}

function nextLine({ next }: Found, language: Language): readonly string[] {
  if (!next) return [];
  return language === "en"
    ? [`Next to ask: ${next.english} (${next.id})`]
    : [`次に聞くとよいこと: ${next.text}（${next.id}）`];
}

/** The answer for the screen. */
export function servicesLines(found: Found, placeNames: PlaceNames, language: Language): readonly string[] {
  const order = ["yes", "maybe", "ask", "no"] as const;
  return [
    ...order.flatMap((verdict) => groupLines(found, verdict, placeNames, language)),
    language === "en" ? "■ Not computed; ask there" : "■ 計算しないもの（聞いてください）",
    ...found.notComputed.map(({ name, english, ask }) =>
      language === "en" ? `  ${english} (${name})` : `  ${name} — ${ask}`,
    ),
    "",
    ...homeLines(found, language),
    ...nextLine(found, language),
  ];
}

/** What a file may hold. */
export function questionLines(questions: readonly Question[], language: Language): readonly string[] {
  return questions.flatMap(({ id, text, english, choices, range }) => [
    `${id}  ${language === "en" ? english : text}${range ? ` ${range.join("–")}` : ""}`,
    ...choices.map((choice) => `    ${choice.value}  ${language === "en" ? choice.english : choice.label}`),
  ]);
}
