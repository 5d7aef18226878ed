import type { Values } from "@yorisoi/rules/certification";
import { type EventData, ways } from "@yorisoi/rules/certification/case";

/** The words with which the form says that nobody asked anything. */
const nothingAsked = ["なし", "無し", "特になし"];

/** What the event of an explanation holds; null as long as nothing was explained. */
export function explainedData(values: Values): EventData["explained"] | null {
  if (values.get("explanation.given") !== true) return null;
  const way = String(values.get("explanation.way"));
  const asked = values.get("explanation.questions");
  const words = typeof asked === "string" ? asked.replaceAll(/[\s。、]/gu, "") : "";
  return {
    way: Object.hasOwn(ways, way) ? (way as keyof typeof ways) : "window",
    questions: words !== "" && !nothingAsked.includes(words),
  };
}
