import { concretenessHints } from "@yorisoi/rules/certification/state-form";
import { memo, type ReactNode, useDeferredValue, useMemo } from "react";
import { T } from "../../../app/words.tsx";
import { Words } from "../../case/words.tsx";

/** Words that say too little, each with the question that helps. */
export const RemarkHints = memo(function RemarkHints({ text }: { text: string }): ReactNode {
  const later = useDeferredValue(text);
  const hints = useMemo(() => concretenessHints(later), [later]);
  if (hints.length === 0) return null;
  return (
    <div className="border-l-4 border-solid-gray-420 pl-4">
      <p>
        <T k="survey.remark.hints" />
      </p>
      <ul className="list-disc pl-5">
        {hints.map((hint) => (
          <li key={hint.start}>
            「{hint.word}」 <Words words={hint} />
          </li>
        ))}
      </ul>
    </div>
  );
});
