import type { Item } from "@yorisoi/rules/grading";
import { memo, type ReactNode, useDeferredValue, useMemo } from "react";
import { T, useSay } from "../../app/words.tsx";
import { givenCase } from "../case-file/index.ts";
import { missingItems } from "../paper/index.ts";
import { Result } from "../result/index.ts";
import { useDesk, useValues } from "./desk.ts";
import { Erase } from "./erase.tsx";
import { Missing } from "./missing.tsx";
import { SaveCase } from "./save-case.tsx";

/** Drawn again only when the case is another: a tap in the form must not wait for it. */
const ResultOf = memo(Result);

interface Props {
  /** Someone asked for the result although answers are missing. */
  readonly asked: boolean;
  /** Open items count as their first answer. */
  readonly assume: boolean;
  readonly onAssume: () => void;
  readonly onErased: () => void;
}

/** The result, or what is still missing for it. It follows every change, after the form has answered it. */
export function ResultPart({ asked, assume, onAssume, onErased }: Props): ReactNode {
  const { paper } = useDesk();
  const say = useSay();
  const newest = useValues();
  const values = useDeferredValue(newest);
  const given = useMemo(() => givenCase(paper, values, assume), [paper, values, assume]);
  const missing = useMemo(() => missingItems(paper, values), [paper, values]);
  const assumed = useMemo(() => missing.map(({ name }) => name), [missing]);
  return (
    <section
      id="result"
      tabIndex={-1}
      aria-busy={values !== newest}
      aria-label={say("form.result.label")}
      className="mt-10 -scroll-mt-14 print:mt-0 shadow-none outline-none"
    >
      {given ? (
        <>
          <ResultOf given={given} assumed={assumed} />
          <div className="screen-only mt-4 pb-8 flex flex-wrap gap-3">
            <SaveCase />
            <Erase words="form.erase.next" onDone={onErased} />
          </div>
        </>
      ) : (
        <NoResult asked={asked} missing={missing} onAssume={onAssume} />
      )}
    </section>
  );
}

interface NoResultProps {
  readonly asked: boolean;
  readonly missing: readonly Item[];
  readonly onAssume: () => void;
}

function NoResult({ asked, missing, onAssume }: NoResultProps): ReactNode {
  return (
    <div className="screen-only space-y-4 border-t border-solid-gray-420 pt-6">
      <h2 className="text-std-24B-150">
        <T k="form.result.label" />
      </h2>
      {asked ? (
        <Missing missing={missing} onAssume={onAssume} />
      ) : (
        <p>
          <T k="form.result.wait" values={{ number: missing.length }} />
        </p>
      )}
    </div>
  );
}
