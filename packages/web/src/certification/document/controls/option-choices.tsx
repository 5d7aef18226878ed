import type { Option } from "@yorisoi/rules/certification";
import { Furigana, Official } from "../../../app/words.tsx";
import type { GroupChoice } from "../../../design/index.ts";

/** Options of a field as the choices of a group, in the reader's language. */
export function optionChoices(
  options: readonly Option[],
  language: "ja" | "en",
): readonly GroupChoice<string>[] {
  return options.map(({ code, plain, ...words }) => ({
    value: code,
    label: language === "ja" ? <Furigana text={words.ja} /> : words.en,
    ...(plain ? { hint: <Official text={plain} /> } : {}),
  }));
}
