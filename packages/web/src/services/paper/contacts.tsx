import type { Place } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { cityOrPrefecture } from "../place/city-or-prefecture.ts";
import { CentreCard } from "../place/centre-list.tsx";
import { SiteLink } from "../place/site-link.tsx";
import { usePlaces } from "../place/use-places.ts";
import type { SupportState } from "../session/index.ts";
import { PaperHeading } from "./paper-heading.tsx";

const CENTRES = 3;

interface Props {
  readonly state: SupportState;
  readonly of: readonly Place[];
}

/** The person's own municipality, prefecture and support centre, once, at the end of the paper. */
export function Contacts({ state, of }: Props): ReactNode {
  const { places } = usePlaces();
  const { municipality } = state.situation;
  const home = municipality && municipality !== "unknown" ? places?.municipalityOf(municipality) : undefined;
  if (!places || !home) return null;
  return (
    <section className="break-inside-avoid space-y-1">
      <PaperHeading k="support.paper.contacts" />
      <div className="grid grid-cols-2 gap-4">
        <div>
          <SiteLink name={home.name} url={home.url} />
          <p>
            <T k="support.place.noPhone" />
          </p>
          {of.includes("prefecture") && <SiteLink {...cityOrPrefecture(home, places)} />}
        </div>
        <div>
          {places
            .centresFor(home.code)
            .slice(0, CENTRES)
            .map((centre) => (
              <CentreCard key={centre.name} centre={centre} />
            ))}
        </div>
      </div>
    </section>
  );
}
