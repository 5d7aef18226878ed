import { visitPlaces } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { Furigana, T } from "../../../app/words.tsx";
import { useSayDay } from "../../../app/say-day.ts";
import { Tag } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { Part } from "../part.tsx";
import { Words } from "../words.tsx";

const kinds = { set: "info", held: "success", cancelled: "neutral" } as const;

/** When and where the visits are to be and were, with their rests; no matter of the doctor. */
export function Visits({ view }: { view: CaseView }): ReactNode {
  const sayDay = useSayDay();
  const { visits } = view.state;
  if (visits.length === 0 || view.relation === "doctor_asked") return null;
  return (
    <Part title="case.visits">
      <ul className="space-y-4">
        {visits.map(({ visit, day, from, minutes, place, status, held }) => (
          <li key={visit} className="space-y-1">
            <p className="flex flex-wrap items-center gap-x-3">
              <span className="font-700">
                <Furigana text={sayDay(day)} /> {held ? `${held.from}–${held.until}` : from}
              </span>
              <Tag kind={kinds[status]}>
                <T k={`case.visit.${status}`} />
              </Tag>
            </p>
            <p>
              <Words words={visitPlaces[place]} />
              {!held && (
                <>
                  {" "}
                  <T k="case.visit.minutes" values={{ minutes }} />
                </>
              )}
            </p>
            {held && held.rests.length > 0 && (
              <p>
                <T k="case.visit.rests" /> {held.rests.map((rest) => `${rest.from}–${rest.until}`).join(", ")}
              </p>
            )}
            {held?.goesOn && (
              <p>
                <T k="case.visit.goesOn" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
