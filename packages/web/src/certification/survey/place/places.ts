import type { EditionId } from "@yorisoi/rules/grading";
import { type Chapter, chaptersOf, type SurveyOrder, surveyOrder } from "@yorisoi/rules/certification/survey";

/** The pages beside the items, in their order after them. */
export const otherPlaces = ["remarks", "visits", "send"] as const;
export type OtherPlace = (typeof otherPlaces)[number];

/** A page of the survey: the id of an item, or one of the others. */
export type PlaceId = string;

/** All pages in the order in which one goes through them. */
export function placesOf(edition: EditionId, order: SurveyOrder): readonly PlaceId[] {
  return [...surveyOrder(edition, order).map(({ id }) => id), ...otherPlaces];
}

/** The page so many steps away; the first or last one where there is none. */
export function placeAfter(places: readonly PlaceId[], at: PlaceId, step: number): PlaceId {
  const here = Math.max(0, places.indexOf(at));
  return places[Math.min(places.length - 1, Math.max(0, here + step))] ?? at;
}

/** The chapters, made once. */
export const chapters: Readonly<Record<EditionId, readonly Chapter[]>> = {
  "2013": chaptersOf("2013"),
  "2014": chaptersOf("2014"),
};

/** The chapter an item stands in; undefined for the other pages. */
export function chapterAt(edition: EditionId, at: PlaceId): Chapter | undefined {
  return chapters[edition].find(({ items }) => items.some(({ id }) => id === at));
}
