import type { MeasureResult } from "@yorisoi/rules/services";
import { type ReactNode, useState } from "react";
import type { TextKey } from "../../app/text.ts";
import { Official, T } from "../../app/words.tsx";
import { WithTerms } from "../../disease/index.ts";
import { PlacesList } from "../place/places-list.tsx";
import type { SupportState } from "../session/index.ts";
import { allSources, hasToConfirm } from "./all-sources.ts";
import { Amounts } from "./amounts.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { Notes, Reasons } from "./reasons.tsx";
import { Sources } from "./sources.tsx";
import { Unfold } from "./unfold.tsx";

interface Props {
  readonly result: MeasureResult;
  readonly state: SupportState;
  readonly results: readonly MeasureResult[];
}

/** Everything about one measure: why, money, where to go, what to bring, how long, and the law. */
export function MeasureDetails({ result, state, results }: Props): ReactNode {
  const { id, reasons, amounts, places, bring, lasts, notes, decidedBy, next } = result;
  const { situation } = state;
  const [asksHome] = useState(situation.municipality === undefined);
  return (
    <div className="space-y-5">
      <Part title="support.part.why" isShown={reasons.length > 0}>
        <Reasons reasons={reasons} />
        {hasToConfirm(result) && (
          <p className="text-solid-gray-700">
            <T k="support.toConfirm.what" />
          </p>
        )}
      </Part>
      <Part title="support.part.amounts" isShown={amounts.length > 0}>
        <Amounts amounts={amounts} />
      </Part>
      <Part title="support.part.where" isShown={places.length > 0}>
        <PlacesList of={places} situation={situation} />
        {asksHome && <OpenQuestions at={id} state={state} results={results} ids={["municipality"]} />}
      </Part>
      <Part title="support.part.decides">
        <p>
          <Official text={decidedBy} />
        </p>
      </Part>
      <Part title="support.part.bring" isShown={bring.length > 0}>
        <ul className="list-disc pl-5">
          {bring.map((thing) => (
            <li key={thing}>
              <Official text={thing} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title="support.part.lasts" isShown={lasts !== null}>
        <p>{lasts && <Official text={lasts} />}</p>
      </Part>
      <Part title="support.part.next">
        <p lang="ja">
          <WithTerms text={next} />
        </p>
      </Part>
      <Part title="support.part.notes" isShown={notes.length > 0}>
        <Notes notes={notes} />
      </Part>
      <Unfold summary={<T k="support.part.sources" />} of={<Official text={result.name} />}>
        <Sources sources={allSources(result)} />
      </Unfold>
    </div>
  );
}

interface PartProps {
  readonly title: TextKey;
  readonly isShown?: boolean;
  readonly children: ReactNode;
}

function Part({ title, isShown = true, children }: PartProps): ReactNode {
  if (!isShown) return null;
  return (
    <section className="space-y-1">
      <h4 className="text-std-17B-170">
        <T k={title} />
      </h4>
      {children}
    </section>
  );
}
