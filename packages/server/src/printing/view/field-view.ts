import type { FieldKind, FieldSpec, FieldValue, Option } from "@yorisoi/rules/certification";
import { aboutDayInWords, dayInWords } from "./day-words.ts";

/** A box with what it stands for. */
export interface Tick {
  readonly ja: string;
  readonly on: boolean;
}

/** A field as a template draws it. */
export interface FieldView {
  readonly ja: string;
  readonly type: FieldKind["type"];
  /** The answer in words; null: nothing was answered, and the paper has a place to write on. */
  readonly text: string | null;
  /** Every choice with its box, for fields that are chosen. */
  readonly ticks: readonly Tick[];
  readonly unit: string;
}

/** How yes and no are worded on a form: 有・無 or はい・いいえ. */
export type YesNoWords = readonly [yes: string, no: string];

function ticksOf(kind: FieldKind, value: FieldValue | undefined, words: YesNoWords): readonly Tick[] {
  const boxes = (options: readonly Option[], isOn: (code: string) => boolean) =>
    options.map(({ code, ja }) => ({ ja, on: isOn(code) }));
  switch (kind.type) {
    case "choice":
      return boxes(kind.options, (code) => code === value);
    case "choices":
      return boxes(kind.options, (code) => Array.isArray(value) && value.includes(code));
    case "yes-no":
      return words.map((ja, at) => ({ ja, on: value === (at === 0) }));
    case "text":
    case "long-text":
    case "number":
    case "day":
    case "about-day":
      return [];
  }
}

function wordsOf(kind: FieldKind, value: FieldValue | undefined, ticks: readonly Tick[]): string | null {
  if (value === undefined || value === null) return null;
  if (ticks.length > 0) {
    const chosen = ticks.filter(({ on }) => on).map(({ ja }) => ja);
    return chosen.length > 0 ? chosen.join("、") : null;
  }
  if (kind.type === "number") return `${String(value)}${kind.unit}`;
  if (typeof value !== "string") return String(value);
  if (kind.type === "day") return dayInWords(value);
  return kind.type === "about-day" ? aboutDayInWords(value) : value;
}

/** A field with its answer as a template draws it. */
export function fieldView(
  { kind, ja }: Pick<FieldSpec, "kind" | "ja">,
  value: FieldValue | undefined,
  words: YesNoWords,
): FieldView {
  const ticks = ticksOf(kind, value, words);
  const unit = kind.type === "number" ? kind.unit : "";
  return { ja, type: kind.type, text: wordsOf(kind, value, ticks), ticks, unit };
}
