import { civilDay, formatDay, formatDayEnglish } from "@yorisoi/rules/calendar";
import type { FieldSpec, FieldValue, Option } from "@yorisoi/rules/certification";
import { documentEn } from "../../text/document.en.ts";
import { documentJa } from "../../text/document.ja.ts";
import { describeAboutDay } from "./describe-about-day.ts";

type Language = "ja" | "en";

const words = { ja: documentJa, en: documentEn };

function optionOf(options: readonly Option[], code: unknown, language: Language): string {
  const option = options.find((one) => one.code === code);
  return option ? option[language] : String(code);
}

function dayOf(stored: string, language: Language): string {
  const on = civilDay(stored);
  if (!on) return stored;
  return language === "ja" ? formatDay(on, "both") : formatDayEnglish(on);
}

/** What a field holds, in words: labels of the choices, days with their era, numbers with their unit. */
export function describeValue(
  { kind }: Pick<FieldSpec, "kind">,
  value: FieldValue | undefined,
  language: Language,
): string {
  const said = words[language];
  if (value === undefined) return said["document.value.none"];
  if (value === null || value === "") return said["document.value.emptied"];
  switch (kind.type) {
    case "text":
    case "long-text":
      return String(value);
    case "choice":
      return optionOf(kind.options, value, language);
    case "choices": {
      const codes = Array.isArray(value) ? value : [String(value)];
      if (codes.length === 0) return said["document.value.emptied"];
      return codes.map((code) => optionOf(kind.options, code, language)).join(said["document.value.and"]);
    }
    case "yes-no":
      return said[value === true ? "document.value.yes" : "document.value.no"];
    case "number":
      return `${String(value)}${language === "ja" ? "" : " "}${kind.unit}`.trim();
    case "day":
      return dayOf(String(value), language);
    case "about-day":
      return describeAboutDay(String(value), language);
  }
}
