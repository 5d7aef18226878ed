import type { EditionId } from "../../grading/index.ts";
import { type SurveyItem, surveyItems } from "./items.ts";
import { chapterTitles } from "./tables/chapters.ts";

/** Items that stand together on the sheet. */
export interface Chapter {
  /** `chapter-1` … */
  readonly id: string;
  readonly number: string;
  readonly ja: string;
  readonly en: string;
  readonly items: readonly SurveyItem[];
}

/** The number of the chapter an item belongs to: "5" of 5-1-エ. */
export const chapterOf = ({ item }: SurveyItem): string => item.number.split("-")[0] ?? "";

/** The chapters of the sheet in their order: nine of 2013, five of 2014. */
export function chaptersOf(edition: EditionId): readonly Chapter[] {
  return chapterTitles[edition].map(([number, ja, en]) => ({
    id: `chapter-${number}`,
    number,
    ja,
    en,
    items: surveyItems(edition).filter((one) => chapterOf(one) === number),
  }));
}
