import type { ReactNode } from "react";
import { Notice } from "../../design/index.ts";
import { usePreferences } from "../preferences.ts";
import { Furigana } from "../words.tsx";
import { Problem, type ProblemPart, wordsOf } from "./problem.ts";

/** Shows why something did not work: what happened, why, what to do. Nothing when there is no problem. */
export function ProblemNotice({ error }: { error: unknown }): ReactNode {
  const { language } = usePreferences();
  if (!error) return null;
  if (!(error instanceof Problem)) throw error;
  const { title, detail, detailEn, parts } = error;
  if (language === "en") {
    return (
      <div role="alert">
        <Notice kind="error" title={detailEn}>
          <Parts parts={parts} />
        </Notice>
      </div>
    );
  }
  return (
    <div role="alert">
      <Notice kind="error" title={<Furigana text={title} />}>
        <p>
          <Furigana text={detail} />
        </p>
        <Parts parts={parts} />
      </Notice>
    </div>
  );
}

function Parts({ parts }: { parts: readonly ProblemPart[] }): ReactNode {
  const { language } = usePreferences();
  if (parts.length === 0) return null;
  return (
    <ul className="list-disc pl-6">
      {parts.map((part) => (
        <li key={`${part.path ?? ""}${part.code}${part.message}`}>
          <Furigana text={wordsOf(part, language)} />
        </li>
      ))}
    </ul>
  );
}
