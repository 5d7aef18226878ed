import { type EditionId, edition2013, edition2014 } from "../../grading/index.ts";
import { idOfNumber, type SurveyItem, surveyItemOf, surveyItems } from "./items.ts";

/** `manual`: by the numbers of the sheet. `ordinance`: by the groups of the law's table (2014: 別表第一; 2013: 別表第八). */
export type SurveyOrder = "manual" | "ordinance";

const ofOrdinance: Readonly<Record<EditionId, readonly string[]>> = {
  "2013": edition2013.items.map(({ number }) => idOfNumber(number)),
  "2014": edition2014.items.filter(({ part }) => part === "survey").map(({ number }) => idOfNumber(number)),
};

/** The items in the order to ask or print them. For 2013 both orders are the same. */
export function surveyOrder(edition: EditionId, order: SurveyOrder): readonly SurveyItem[] {
  if (order === "manual") return surveyItems(edition);
  return ofOrdinance[edition].flatMap((id) => surveyItemOf(edition, id) ?? []);
}
