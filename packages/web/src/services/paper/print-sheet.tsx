import { allQuestions, type MeasureResult, notComputed } from "@yorisoi/rules/services";
import { memo, type ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { Official, T, useSay } from "../../app/words.tsx";
import { usePageMargins } from "../../design/index.ts";
import { usePlaces } from "../place/use-places.ts";
import { Both } from "../question/index.ts";
import { isAnswered, type SupportState } from "../session/index.ts";
import { handedOn } from "../share/handed-on.ts";
import { AnswerWords } from "./answer-words.tsx";
import { Contacts } from "./contacts.tsx";
import { PaperHeading } from "./paper-heading.tsx";
import { PaperMeasure } from "./paper-measure.tsx";
import { PaperTop } from "./paper-top.tsx";
import { usePrintedOn } from "./use-printed-on.ts";

interface Props {
  readonly state: SupportState;
  readonly results: readonly MeasureResult[];
}

/** The answers and what they open, on A4 for the window. It names nobody; there is a line to write a name on by hand. */
export const PrintSheet = memo(function PrintSheet({ state, results }: Props): ReactNode {
  const say = useSay();
  const printed = usePrintedOn();
  usePageMargins({
    topLeft: say("support.paper.title"),
    topRight: say("support.paper.printed", { day: printed }),
    bottomLeft: say("support.paper.made"),
  });
  const ids = handedOn(state, results);
  const chosen = results.filter(({ id }) => ids.includes(id));
  const maybe = results.filter(({ id, verdict }) => verdict === "maybe" && !ids.includes(id));
  const toAsk = results.filter(({ id, verdict }) => verdict === "ask" && !ids.includes(id));
  const not = results.filter(({ verdict }) => verdict === "no");
  return (
    <div className="print-only space-y-3 text-[0.8rem] leading-normal">
      <PaperTop title="support.paper.title" printed={printed} />
      <p>
        <T k="support.answer.promise" />
      </p>
      <Answers state={state} />
      <section className="space-y-2">
        <PaperHeading k="support.paper.measures" />
        {chosen.map((result) => (
          <PaperMeasure key={result.id} result={result} />
        ))}
        <p>
          <T k="support.toConfirm.what" />
        </p>
      </section>
      <Contacts state={state} of={chosen.flatMap(({ places }) => places)} />
      <Bring things={[...new Set(chosen.flatMap(({ bring }) => bring))]} />
      <Names k="support.paper.maybe" names={maybe.map(({ name }) => name)} />
      <Names k="support.paper.ask" names={toAsk.map(({ name }) => name)} />
      <Names k="support.paper.no" names={not.map(({ name }) => name)} />
      <Names k="support.paper.notComputed" names={notComputed.map(({ name }) => name)} />
    </div>
  );
});

function Answers({ state }: { state: SupportState }): ReactNode {
  const { places } = usePlaces();
  const given = allQuestions.filter(({ id }) => isAnswered(state, id));
  if (given.length === 0) return null;
  return (
    <section className="space-y-1">
      <PaperHeading k="support.paper.answers" />
      <dl className="columns-2 gap-6">
        {given.map((question) => (
          <div key={question.id} className="break-inside-avoid pb-1">
            <dt className="text-solid-gray-700">
              <Both ja={question.text} en={question.english} />
            </dt>
            <dd className="pl-3 font-700">
              <AnswerWords question={question} situation={state.situation} places={places} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Everything to bring, once, to be ticked off by hand. */
function Bring({ things }: { things: readonly string[] }): ReactNode {
  if (things.length === 0) return null;
  return (
    <section className="space-y-1">
      <PaperHeading k="support.paper.bring" />
      <ul className="columns-2 gap-6">
        {things.map((thing) => (
          <li key={thing} className="break-inside-avoid">
            □ <Official text={thing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Names({ k, names }: { k: TextKey; names: readonly string[] }): ReactNode {
  if (names.length === 0) return null;
  return (
    <section className="break-inside-avoid space-y-1">
      <PaperHeading k={k} />
      <p>
        <Official text={names.join("、")} />
      </p>
    </section>
  );
}
