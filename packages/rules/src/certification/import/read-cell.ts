import { type FieldSpec, readValue, type ValueReading } from "../form/index.ts";
import { readAboutDay } from "./read-about-day.ts";
import { codeOf, codesOf } from "./read-choice.ts";
import { noWords, yesWords } from "./tables/words.ts";
import { tidy } from "./tidy.ts";

/** Midnight behind a day, as spreadsheets write days. */
const midnight = /[ T]0{1,2}:00(?::00(?:\.0+)?)?Z?$/u;

function yesOrNo(text: string): boolean | string {
  const word = tidy(text).toLowerCase();
  if (yesWords.includes(word)) return true;
  return noWords.includes(word) ? false : text;
}

/** 「1,200 分」 is 1200 minutes: commas at the thousands, and the unit of the field behind. */
function numberIn(text: string, unit: string): number | string {
  const given = tidy(text);
  const digits = (given.endsWith(unit.normalize("NFKC")) ? given.slice(0, -unit.length) : given).trim();
  const isNumber = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(digits);
  return isNumber ? Number(digits.replaceAll(",", "")) : text;
}

/** What a cell says, in the kind of its field; not yet checked. */
function givenIn({ kind }: FieldSpec, cell: string): unknown {
  const text = cell.trim();
  switch (kind.type) {
    case "text":
    case "long-text":
      return text;
    case "choice":
      return codeOf(kind.options, text) ?? text;
    case "choices":
      return codesOf(kind.options, text).map((code) => code ?? "");
    case "yes-no":
      return yesOrNo(text);
    case "number":
      return numberIn(text, kind.unit);
    case "day":
      return text.replace(midnight, "");
    case "about-day":
      return readAboutDay(text.replace(midnight, ""));
  }
}

/** Reads a cell of a table for a field: the value as it is stored, or everything that is wrong. An empty cell is null. */
export function readCell(spec: FieldSpec, cell: string): ValueReading {
  return cell.trim() === "" ? { ok: true, value: null } : readValue(spec, givenIn(spec, cell));
}
