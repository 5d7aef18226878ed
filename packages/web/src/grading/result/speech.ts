import { englishItem, englishOption } from "./english.ts";
import type { Speech } from "./sentence.ts";

type Say = Speech["say"];

/** How sentences are said in a language: Japanese keeps the official names, English puts its own before them. */
export function speechOf(language: "ja" | "en", say: Say): Speech {
  if (language === "en") return { say, itemName: englishItem, optionName: englishOption };
  return { say, itemName: () => null, optionName: () => null };
}
