import type { MeasureResult } from "@yorisoi/rules/services";
import { type ReactNode, useState } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T } from "../../app/words.tsx";
import { Tag } from "../../design/index.ts";
import type { SupportState } from "../session/index.ts";
import { hasToConfirm } from "./all-sources.ts";
import { inShort } from "./in-short.ts";
import { MeasureDetails } from "./measure-details.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { Unfold } from "./unfold.tsx";
import { ToConfirm, VerdictTag } from "./verdict-tag.tsx";

interface Props {
  readonly result: MeasureResult;
  readonly state: SupportState;
  readonly results: readonly MeasureResult[];
  readonly onOpen: (isOpen: boolean) => void;
}

/** One measure: its name, the answer in a word and a sentence, what it is; the rest on request. */
export function MeasureEntry({ result, state, results, onOpen }: Props): ReactNode {
  const { language } = usePreferences();
  const { name, english, verdict, leaning, what, fits } = result;
  return (
    <li className="space-y-1 border-t border-solid-gray-420 py-4" data-measure={result.id}>
      <h3 className="text-std-18B-160">
        <Official text={name} />
      </h3>
      {language === "en" && <p>{english}</p>}
      <p className="flex flex-wrap items-center gap-2">
        <VerdictTag verdict={verdict} />
        {hasToConfirm(result) && <ToConfirm />}
        {fits && (
          <Tag>
            <T k="support.fits" />
          </Tag>
        )}
      </p>
      <p>
        {leaning && <T k={`support.leaning.${leaning}`} />} <Official text={inShort(result).join("")} />
      </p>
      <p className="text-solid-gray-700">
        <Official text={what} />
      </p>
      <Missing {...{ result, state, results, onOpen }} />
      <Unfold summary={<T k="support.details" />} of={<Official text={name} />} onOpen={onOpen}>
        <MeasureDetails result={result} state={state} results={results} />
      </Unfold>
    </li>
  );
}

/** What is not answered yet, or not known: each to be answered right here. */
function Missing({ result, state, results, onOpen }: Props): ReactNode {
  const { id, name, missing, notKnown } = result;
  const [isOpen, setOpen] = useState(false);
  const ids = [...missing, ...notKnown];
  if (ids.length === 0 && !isOpen) return null;
  return (
    <Unfold
      summary={<T k="support.missing" values={{ number: ids.length }} />}
      of={<Official text={name} />}
      onOpen={(open) => {
        setOpen(open);
        onOpen(open);
      }}
    >
      <OpenQuestions ids={ids} at={id} state={state} results={results} />
    </Unfold>
  );
}
