import { missingFields, type Values } from "@yorisoi/rules/certification";
import { surveyForm } from "@yorisoi/rules/certification/survey";
import type { EditionId } from "@yorisoi/rules/grading";
import { placeOfKey } from "../check/findings-about.ts";
import type { PlaceId } from "../place/places.ts";

/** A page of the survey on which something required is still open. */
export interface MissingPlace {
  readonly place: PlaceId;
  readonly keys: readonly string[];
}

/** Everything required that holds no answer, by the page where it is answered, in the order of the form. */
export function missingPlaces(edition: EditionId, values: Values): readonly MissingPlace[] {
  const places = new Map<PlaceId, string[]>();
  for (const { key } of missingFields(surveyForm(edition), values)) {
    const place = placeOfKey(key) ?? "send";
    places.set(place, [...(places.get(place) ?? []), key]);
  }
  return [...places].map(([place, keys]) => ({ place, keys }));
}
