import { type Place, placeNames, type Situation } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Both } from "../question/index.ts";
import { CentreList } from "./centre-list.tsx";
import { cityOrPrefecture } from "./city-or-prefecture.ts";
import { PlacesState } from "./places-state.tsx";
import { SiteLink } from "./site-link.tsx";
import { type Places, usePlaces } from "./use-places.ts";

interface Props {
  readonly of: readonly Place[];
  readonly situation: Situation;
}

/** Where to go: kinds of windows, with the person's own municipality, prefecture and support centre where they are known. */
export function PlacesList({ of, situation }: Props): ReactNode {
  const view = usePlaces();
  const { municipality } = situation;
  const code = municipality && municipality !== "unknown" ? municipality : null;
  return (
    <>
      <ul className="space-y-3">
        {of.map((place) => (
          <li key={place} className="break-inside-avoid">
            <strong className="font-700">
              <Both {...placeNames[place]} />
            </strong>
            {code && view.places && <OwnPlace place={place} code={code} places={view.places} />}
          </li>
        ))}
      </ul>
      {code && <PlacesState view={view} />}
    </>
  );
}

interface OwnProps {
  readonly place: Place;
  readonly code: string;
  readonly places: Places;
}

/** The place of this kind that is the person's own. */
function OwnPlace({ place, code, places }: OwnProps): ReactNode {
  const home = places.municipalityOf(code);
  if (!home) return null;
  if (place.startsWith("municipality-")) {
    return (
      <div>
        <SiteLink name={home.name} url={home.url} />
        <p className="text-solid-gray-700">
          <T k="support.place.noPhone" />
        </p>
      </div>
    );
  }
  if (place === "prefecture") return <SiteLink {...cityOrPrefecture(home, places)} />;
  if (place === "support-centre") return <CentreList centres={places.centresFor(code)} />;
  return (
    <p className="text-solid-gray-700">
      <T k="support.place.elsewhere" />
    </p>
  );
}
