import { formEn } from "../form/text.en.ts";
import { formJa } from "../form/text.ja.ts";
import { plainText, type Sentence } from "./sentence.ts";
import { speechOf } from "./speech.ts";
import { resultEn } from "./text.en.ts";
import { resultJa } from "./text.ja.ts";

const texts: Readonly<Record<"ja" | "en", Readonly<Record<string, string>>>> = {
  ja: { ...formJa, ...resultJa },
  en: { ...formEn, ...resultEn },
};

/** A sentence as the tests read it: the same texts as on the screen, without the screen. */
export function spoken(sentence: Sentence, language: "ja" | "en" = "ja"): string {
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    (texts[language][key] ?? key).replace(/\{\{(\w+)\}\}/gu, (all, name: string) =>
      String(values[name] ?? all),
    );
  return plainText(sentence, speechOf(language, say));
}
