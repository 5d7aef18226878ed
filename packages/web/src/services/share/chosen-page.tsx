import { useLocation } from "@tanstack/react-router";
import { type Measure, placeNames } from "@yorisoi/rules/services";
import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T } from "../../app/words.tsx";
import { Empty, LinkButton } from "../../design/index.ts";
import { Both } from "../question/index.ts";
import { readChosenLink } from "./chosen-link.ts";

/** What somebody pointed out by a link: measures, what they are and where to ask. Whether they apply, only one's own answers say. */
export function ChosenPage(): ReactNode {
  usePageTitle("support.chosen.title");
  const hash = useLocation({ select: (location) => location.hash });
  const { found, unknown } = readChosenLink(hash);
  return (
    <div className="max-w-[40rem] space-y-6">
      <h1 className="text-std-28B-150">
        <T k="support.chosen.title" />
      </h1>
      {found.length === 0 ? (
        <Empty title={<T k="support.chosen.none" />} />
      ) : (
        <>
          <p>
            <T k="support.chosen.lead" />
          </p>
          <ul>
            {found.map((measure) => (
              <Chosen key={measure.id} measure={measure} />
            ))}
          </ul>
        </>
      )}
      {unknown > 0 && (
        <p>
          <T k="support.chosen.unknown" values={{ number: unknown }} />
        </p>
      )}
      <p className="screen-only">
        <LinkButton to="/support">
          <T k="support.chosen.own" />
        </LinkButton>
      </p>
    </div>
  );
}

function Chosen({ measure }: { measure: Measure }): ReactNode {
  const { language } = usePreferences();
  const { name, english, what, places, bring, next } = measure;
  return (
    <li className="break-inside-avoid space-y-1 border-t border-solid-gray-420 py-4">
      <h2 className="text-std-18B-160">
        <Official text={name} />
      </h2>
      {language === "en" && <p>{english}</p>}
      <p>
        <Official text={what} />
      </p>
      <p>
        <T k="support.text.where" />
        <Both
          ja={places.map((place) => placeNames[place].ja).join("、")}
          en={places.map((place) => placeNames[place].en).join("; ")}
        />
      </p>
      {bring.length > 0 && (
        <p>
          <T k="support.text.bring" />
          <Official text={bring.join("、")} />
        </p>
      )}
      <p>
        <T k="support.text.next" />
        <Official text={next} />
      </p>
    </li>
  );
}
