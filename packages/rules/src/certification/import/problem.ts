import { describeValueProblem, type FieldSpec, type ValueProblem } from "../form/index.ts";

/** What is wrong in one cell. For the eyes of who imports only: `shown`, `ja` and `en` may hold what stands in the cell. */
export interface CellProblem {
  /** As a spreadsheet counts: the header is row 1, the first column 1. */
  readonly row: number;
  readonly column: number;
  /** The words above the column; "" where there are none. */
  readonly header: string;
  readonly code: ValueProblem["code"] | "no-row-key" | "no-header";
  /** The beginning of what stands there. */
  readonly shown: string;
  /** What happened and what to do. */
  readonly ja: string;
  readonly en: string;
}

const SHOWN = 20;
const OPTIONS = 8;

/** The beginning of a text, with 「…」 when something is left out. */
export function shorten(text: string): string {
  const signs = Array.from(text.trim().replace(/\s+/gu, " "));
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join("")}…` : signs.join("");
}

function optionsIn({ kind }: FieldSpec, language: "ja" | "en"): string | null {
  if (kind.type !== "choice" && kind.type !== "choices") return null;
  const left = kind.options.length - OPTIONS;
  const words = kind.options.slice(0, OPTIONS).map((option) => shorten(option[language]));
  if (language === "ja") {
    const more = left > 0 ? `など（ほかに ${left} つ）` : "";
    return `選択肢にありません。${words.map((word) => `「${word}」`).join("")}${more}のどれかを入れてください。番号でもかまいません。`;
  }
  const more = left > 0 ? ` (and ${left} more)` : "";
  return `This is not in the list. Write one of: ${words.join(" / ")}${more}, or its number.`;
}

/** A problem with a value in words fit for a table: what happened and what to do. */
export function describeCell(
  spec: FieldSpec,
  problem: ValueProblem,
): { readonly ja: string; readonly en: string } {
  if (problem.code === "not-yes-or-no")
    return {
      ja: "はい・いいえとして読めません。「○」か「×」、または「はい」か「いいえ」を入れてください。",
      en: "This cannot be read as yes or no. Write ○ or ×, or yes or no.",
    };
  const options = problem.code === "unknown-choice";
  return {
    ja: (options ? optionsIn(spec, "ja") : null) ?? describeValueProblem(problem, "ja"),
    en: (options ? optionsIn(spec, "en") : null) ?? describeValueProblem(problem, "en"),
  };
}
