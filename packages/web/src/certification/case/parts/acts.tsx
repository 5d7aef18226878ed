import type { ReactNode } from "react";
import { Furigana, T, useSay } from "../../../app/words.tsx";
import { useSayDay } from "../../../app/say-day.ts";
import { Button, Menu } from "../../../design/index.ts";
import type { CaseView, PossibleAct } from "../../answers.ts";
import { LateTag } from "../late-tag.tsx";
import { Part } from "../part.tsx";
import { Words } from "../words.tsx";
import { NextCase } from "./next-case.tsx";

interface Props {
  readonly view: CaseView;
  readonly onOpen: (act: PossibleAct) => void;
}

const isHindered = ({ missing }: PossibleAct) => missing.some(({ strength }) => strength === "hard");

/** 「次にすること」, the first as the main button, and all else behind one. */
export function Acts({ view, onOpen }: Props): ReactNode {
  const { acts, holders, state } = view;
  const next = acts.filter((act) => act.next !== null);
  const others = acts.filter((act) => act.next === null);
  const first = next.find((act) => !isHindered(act));
  const isOver = state.ended !== null || state.isFileComplete;
  return (
    <Part title="case.next">
      {next.length === 0 && (
        <p>
          <T k={isOver || holders.length === 0 ? "case.next.over" : "case.next.waiting"} />
        </p>
      )}
      {next.length > 0 && (
        <ul className="space-y-3">
          {next.map((act) => (
            <NextAct key={act.id} act={act} isMain={act === first} onOpen={() => onOpen(act)} />
          ))}
        </ul>
      )}
      {others.length > 0 && <Others acts={others} onOpen={onOpen} />}
      <NextCase caseId={view.caseId} />
    </Part>
  );
}

function NextAct({ act, isMain, onOpen }: { act: PossibleAct; isMain: boolean; onOpen: () => void }) {
  const sayDay = useSayDay();
  const due = act.next?.due;
  const late = act.next?.daysLate ?? 0;
  const hindered = isHindered(act);
  return (
    <li className="space-y-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {hindered ? (
          <span className="font-700">
            <Words words={act} />
          </span>
        ) : (
          <Button kind={isMain ? "solid" : "outline"} onClick={onOpen}>
            <Words words={act} />
          </Button>
        )}
        {late > 0 && <LateTag days={late} />}
        {due && late === 0 && (
          <span className="text-solid-gray-700">
            <Furigana text={sayDay(due)} />
            <T k="case.until" />
          </span>
        )}
      </div>
      {hindered && (
        <>
          <ul className="list-disc pl-6">
            {act.missing
              .filter(({ strength }) => strength === "hard")
              .map((need) => (
                <li key={need.code}>
                  <Words words={need} />
                </li>
              ))}
          </ul>
          <Button kind="text" className="-ml-3" onClick={onOpen}>
            <T k="case.missing.show" />
            <span className="sr-only">
              {" "}
              <Words words={act} />
            </span>
          </Button>
        </>
      )}
    </li>
  );
}

function Others({ acts, onOpen }: { acts: readonly PossibleAct[]; onOpen: Props["onOpen"] }): ReactNode {
  const say = useSay();
  return (
    <nav aria-label={say("case.others")}>
      <Menu
        label={<T k="case.others" />}
        acts={acts.map((act) => ({ key: act.id, label: <Words words={act} />, onAct: () => onOpen(act) }))}
      />
    </nav>
  );
}
