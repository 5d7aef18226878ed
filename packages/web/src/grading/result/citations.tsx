import type { Citation } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Furigana, Official } from "../../app/words.tsx";

/** What in the law each part of the answer rests on. */
export function Citations({ citations }: { citations: readonly Citation[] }): ReactNode {
  const { language } = usePreferences();
  return (
    <ul className="list-disc pl-5">
      {citations.map((citation) => (
        <li key={`${citation.law} ${citation.place}`}>
          <Furigana text={citation.for[language]} />
          {language === "ja" ? "：" : ": "}
          <Official text={`${citation.law} ${citation.place}`} />
        </li>
      ))}
    </ul>
  );
}
