import type { ListDifference } from "@yorisoi/rules/disease";
import type { StoredList } from "@yorisoi/server/disease";
import type { Language } from "../language.ts";
import { countFault, type ImportPlan, overlapping } from "./import-plan.ts";

type Both = Readonly<Record<Language, string>>;

interface Part {
  readonly title: Both;
  readonly lines: readonly Both[];
}

/** Lines of a part that are shown unless all are asked for. */
const SHOWN = 20;

const same = (text: string): Both => ({ ja: text, en: text });
const at = (line: number, text: string): Both => ({ ja: `${line}行目 ${text}`, en: `line ${line} ${text}` });

/** What the difference holds, the parts that need a look first. */
function partsOf(difference: ListDifference): readonly Part[] {
  const { unmatched, ambiguous, doubled, missing, renamed, added } = difference;
  return [
    {
      title: {
        ja: "カタログにない名前（読みこむと検索できるようになります。打ちまちがいでないか確かめてください）",
        en: "Not in the catalogue (found by search after the import; check for typing errors)",
      },
      lines: unmatched.map(({ line, name }) => at(line, name)),
    },
    {
      title: {
        ja: "いくつかの疾病に当たる名前（はじめのものにします）",
        en: "Names of several diseases (the first is taken)",
      },
      lines: ambiguous.map(({ line, name, ids }) => at(line, `${name} → ${ids.join("、")}`)),
    },
    {
      title: { ja: "同じ疾病に当たる二つの行", en: "Two rows that are one disease" },
      lines: doubled.map(({ lines, diseaseId }) => ({
        ja: `${lines.join("・")}行目 → ${diseaseId}`,
        en: `lines ${lines.join(", ")} → ${diseaseId}`,
      })),
    },
    {
      title: {
        ja: "一覧にないもの（これまで対象としていた。書くと「対象ではない」になります）",
        en: "Missing in the list (taken to be covered until now; will be answered as not covered)",
      },
      lines: missing.map(({ name, diseaseId }) => same(`${name}（${diseaseId}）`)),
    },
    {
      title: { ja: "カタログと名前がちがうもの", en: "Other name than in the catalogue" },
      lines: renamed.map(({ line, name, known, diseaseId }) =>
        at(line, `${name} ← ${known}（${diseaseId}）`),
      ),
    },
    {
      title: { ja: "新しく対象と分かるもの", en: "Not known to be covered until now" },
      lines: added.map(({ line, name, diseaseId }) => at(line, `${name}（${diseaseId}）`)),
    },
  ];
}

function partLines({ title, lines }: Part, language: Language, isAll: boolean): readonly string[] {
  const most = isAll ? lines.length : SHOWN;
  const more = lines.length - most;
  const rest = language === "en" ? `and ${more} more (--all)` : `ほか ${more} 件（--all ですべて）`;
  return [
    `${title[language]}: ${lines.length}`,
    ...lines.slice(0, most).map((line) => `  ${line[language]}`),
    ...(more > 0 ? [`  ${rest}`] : []),
  ];
}

const encodingName = { "utf-8": "UTF-8", shift_jis: "Shift_JIS" } as const;

function countLine(rows: number, official: number | null): Both {
  if (official === null) return { ja: "公の数: 未確認", en: "Official number: not known" };
  const more = rows - official;
  if (more === 0)
    return { ja: `公の数: ${official}（同じです）`, en: `Official number: ${official} (the same)` };
  const by = more > 0 ? `+${more}` : more;
  return { ja: `公の数: ${official}（${by}）`, en: `Official number: ${official} (${by})` };
}

function headLines({ file, encoding, list, edition, untilIsKnown }: ImportPlan): readonly Both[] {
  const { from, until, source, complete, rows } = list;
  const read = encoding ? encodingName[encoding] : "ASCII";
  const isFirst = edition?.from === from;
  return [
    { ja: `「${file}」: ${rows.length} 行（${read}）`, en: `${file}: ${rows.length} rows (${read})` },
    {
      ja: `期間: ${from} から ${until === null ? "（終わりは決めない）" : `${until} の前日まで`}${untilIsKnown ? "（次の版が始まる日。変えるには --until）" : ""}`,
      en: `Days: from ${from} ${until === null ? "without an end" : `until the day before ${until}`}${untilIsKnown ? " (where the next edition begins; --until changes it)" : ""}`,
    },
    ...(isFirst || !edition
      ? []
      : [
          {
            ja: `注意: ${from} に始まる版を知りません。その日の版は「${edition.name}」です。`,
            en: `Note: no edition is known to begin on ${from}; the one of that day began on ${edition.from}.`,
          },
        ]),
    { ja: `出どころ: ${source}`, en: `Source: ${source}` },
    countLine(rows.length, edition?.officialCount ?? null),
    {
      ja: complete
        ? "--complete: すべての名前があるものとします。ない名前は「対象ではない」と答えます。"
        : "--complete なし: ない名前は「確かめられない」と答えます。",
      en: complete
        ? "--complete: holds every name; others are answered as not covered."
        : "Without --complete: others are answered as not confirmed.",
    },
  ];
}

/** One stored list on a line. */
export const describeStored = ({
  id,
  from,
  until,
  rows,
  source,
  importedOn,
  complete,
}: StoredList): Both => ({
  ja: `${id}  ${from} から ${until ?? "…"}、${rows.length} 行${complete ? "（すべて）" : ""}、${importedOn} に読みこみ、${source}`,
  en: `${id}  ${from} to ${until ?? "…"}, ${rows.length} rows${complete ? " (complete)" : ""}, imported ${importedOn}, ${source}`,
});

/** What is stored already for these days; null: there was no database to ask. */
function storedLines(plan: ImportPlan, stored: readonly StoredList[] | null): readonly Both[] {
  if (stored === null) {
    return [
      {
        ja: "データベースが動いていないので、前に読みこんだ一覧とは比べていません。",
        en: "No database runs here, so this was not compared with lists imported before.",
      },
    ];
  }
  const before = overlapping(plan.list, stored);
  if (before.length === 0) return [];
  return [
    {
      ja: `同じ期間に、前に読みこんだ一覧があります: ${before.length}（すべての名前がある一覧、次に新しい一覧が先に答えます。古いものは「yorisoi disease imported --remove 番号 --write」で消せます）`,
      en: `Lists imported before for these days: ${before.length} (a complete one answers first, then the latest; remove one with "yorisoi disease imported --remove ID --write")`,
    },
    ...before.map(describeStored).map(({ ja, en }) => ({ ja: `  ${ja}`, en: `  ${en}` })),
  ];
}

/** The difference an import makes, for the operator to read before it is made. */
export function importReport(
  plan: ImportPlan,
  stored: readonly StoredList[] | null,
  { language, isAll }: { readonly language: Language; readonly isAll: boolean },
): readonly string[] {
  const wrong = countFault(plan);
  return [
    ...headLines(plan).map((line) => line[language]),
    "",
    language === "en"
      ? `Known under the same name: ${plan.difference.unchanged}`
      : `もう対象と分かっていて、名前も同じもの: ${plan.difference.unchanged}`,
    ...partsOf(plan.difference).flatMap((part) => partLines(part, language, isAll)),
    ...storedLines(plan, stored).map((line) => line[language]),
    ...(wrong ? ["", wrong[language]] : []),
  ];
}
