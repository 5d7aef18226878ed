import type { Place } from "@yorisoi/rules/certification";
import { useDocumentPart } from "../../document/index.ts";

/** Whether a field is asked after what is answered so far. */
export function useAsked(place: Place | undefined): boolean {
  return useDocumentPart(({ snapshot }) => {
    if (!place) return false;
    return place.spec.when?.(snapshot.values, place.row) ?? true;
  });
}
