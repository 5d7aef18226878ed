import { SHORT_VISIT } from "@yorisoi/rules/certification/survey";
import { type ReactNode, useState } from "react";
import { T } from "../../../app/words.tsx";
import { Button, Notice } from "../../../design/index.ts";
import { EndVisit } from "./end-visit.tsx";
import { useVisits } from "./use-visits.ts";

/** Beginning, resting and ending a visit: always one tap away, and nothing is lost by any of it. */
export function VisitBar(): ReactNode {
  const open = useVisits();
  const [isEnding, setEnding] = useState(false);
  const { visit, rest, visits, start, endRest } = open;
  const current = visits.visits.find(({ row }) => row === visit);
  if (visit === null) {
    return (
      <Button kind="outline" onClick={() => start("visit")}>
        <T k={visits.visits.length > 0 ? "survey.visit.startAgain" : "survey.visit.start"} />
      </Button>
    );
  }
  return (
    <div className="space-y-3">
      {rest === null ? (
        <div className="flex flex-wrap items-center gap-3">
          <p className="tabular-nums">
            <T k="survey.visit.lasts" values={{ minutes: current?.talkMinutes ?? 0 }} />
          </p>
          <Button kind="outline" onClick={() => start("rest")}>
            <T k="survey.rest.start" />
          </Button>
          <Button kind="outline" onClick={() => setEnding(true)}>
            <T k="survey.visit.end" />
          </Button>
        </div>
      ) : (
        <Notice kind="info" title={<T k="survey.rest.title" />}>
          <p>
            <T k="survey.rest.words" />
          </p>
          <div className="flex flex-wrap gap-3">
            <Button onClick={endRest}>
              <T k="survey.rest.end" />
            </Button>
            <Button kind="outline" onClick={() => setEnding(true)}>
              <T k="survey.visit.end" />
            </Button>
          </div>
        </Notice>
      )}
      {rest === null && visits.tooLong.includes(visit) && (
        <p className="border-l-4 border-solid-gray-420 pl-4">
          <T k="survey.visit.tooLong" values={{ minutes: SHORT_VISIT }} />
        </p>
      )}
      {isEnding && <EndVisit open={open} row={visit} onClose={() => setEnding(false)} />}
    </div>
  );
}
