import { surveyItemOf } from "@yorisoi/rules/certification/survey";
import type { ReactNode } from "react";
import type { TextKey } from "../../../app/text.ts";
import { T } from "../../../app/words.tsx";
import { useDesk } from "../desk.ts";
import { ShortItemName } from "../item/item-name.tsx";
import type { PlaceId } from "../place/places.ts";

const names: Readonly<Record<string, TextKey>> = {
  remarks: "survey.remarks",
  visits: "survey.visits",
  send: "survey.send.title",
};

export function PlaceName({ place }: { place: PlaceId }): ReactNode {
  const { edition } = useDesk();
  const one = surveyItemOf(edition, place);
  return one ? <ShortItemName one={one} /> : <T k={names[place] ?? "survey.title"} />;
}

/** Opens a page of the survey. */
export function PlaceLink({ place }: { place: PlaceId }): ReactNode {
  const { go } = useDesk();
  return (
    <button
      type="button"
      onClick={() => go(place)}
      className="inline-flex min-h-11 items-center text-left text-key-900 underline underline-offset-4"
    >
      <span>
        <PlaceName place={place} />
      </span>
    </button>
  );
}

/** The pages where something can be mended, beside each other. */
export function PlaceLinks({ places }: { places: readonly PlaceId[] }): ReactNode {
  return (
    <ul className="flex flex-wrap gap-x-6">
      {places.map((place) => (
        <li key={place}>
          <PlaceLink place={place} />
        </li>
      ))}
    </ul>
  );
}
