import { concretenessHints } from "@yorisoi/rules/certification/state-form";
import { type ReactNode, useMemo } from "react";
import { Official, T } from "../../../app/words.tsx";
import { useFieldValue, useMayWrite, Worded } from "../../document/index.ts";
import { firstOfEach } from "./first-of-each.ts";

/** Under a long text: words that let nobody picture the state, each with the question that helps. Quiet: no error. */
export function Hints({ fieldKey }: { fieldKey: string }): ReactNode {
  const value = useFieldValue(fieldKey);
  const mayWrite = useMayWrite();
  const text = typeof value === "string" ? value : "";
  const hints = useMemo(() => firstOfEach(concretenessHints(text)), [text]);
  if (!mayWrite || hints.length === 0) return null;
  return (
    <div className="max-w-lg border-l-4 border-solid-gray-420 pl-3 text-solid-gray-800">
      <p>
        <T k="stateForm.hints" />
      </p>
      <dl>
        {hints.map((hint) => (
          <div key={hint.open} className="py-0.5">
            <dt className="inline font-700">
              <T k={`stateForm.open.${hint.open}`} />
              <span className="ml-1 font-400">
                <Official text={`「${hint.word}」`} />
              </span>
            </dt>
            <dd className="ml-1 inline">
              <Worded words={hint} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
