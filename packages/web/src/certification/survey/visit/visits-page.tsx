import type { Visit } from "@yorisoi/rules/certification/survey";
import type { ReactNode } from "react";
import { useSayTime } from "../../../app/say-time.ts";
import { T } from "../../../app/words.tsx";
import { Disclosure } from "../../../design/index.ts";
import { DocumentSection } from "../../document/index.ts";
import { PlaceHeading } from "../place/place-heading.tsx";
import { useVisits } from "./use-visits.ts";

/** The visits with their length without the rests; times can be put right by hand. */
export function VisitsPage(): ReactNode {
  const { visits } = useVisits();
  return (
    <section className="space-y-6">
      <PlaceHeading>
        <T k="survey.visits" />
      </PlaceHeading>
      {visits.visits.length === 0 ? (
        <p>
          <T k="survey.visits.none" />
        </p>
      ) : (
        <>
          <ul className="space-y-2">
            {visits.visits.map((visit) => (
              <li key={visit.row}>
                <VisitLine visit={visit} />
              </li>
            ))}
          </ul>
          <p className="tabular-nums">
            <T k="survey.visits.sum" values={{ talk: visits.talkMinutes, rest: visits.restMinutes }} />
          </p>
        </>
      )}
      <Disclosure summary={<T k="survey.visits.correct" />}>
        <DocumentSection id="visits" />
      </Disclosure>
    </section>
  );
}

function VisitLine({ visit }: { visit: Visit }): ReactNode {
  const { time, clock } = useSayTime();
  const { startedAt, endedAt, talkMinutes, restMinutes } = visit;
  return (
    <span className="tabular-nums">
      {time(startedAt)}～{endedAt ? clock(endedAt) : <T k="survey.visit.now" />}{" "}
      <T k="survey.visit.minutes" values={{ talk: talkMinutes, rest: restMinutes }} />
    </span>
  );
}
