import type { ReactNode } from "react";
import { Notice } from "../../design/index.ts";
import { usePreferences } from "../preferences.ts";
import { Furigana } from "../words.tsx";
import { Problem } from "./problem.ts";

/** Shows why something did not work: what happened, why, what to do. Nothing when there is no problem. */
export function ProblemNotice({ error }: { error: unknown }): ReactNode {
  const { language } = usePreferences();
  if (!error) return null;
  if (!(error instanceof Problem)) throw error;
  const { title, detail, detailEn, parts } = error;
  if (language === "en") {
    return (
      <div role="alert">
        <Notice kind="error" title={detailEn} />
      </div>
    );
  }
  return (
    <div role="alert">
      <Notice kind="error" title={<Furigana text={title} />}>
        <p>
          <Furigana text={detail} />
        </p>
        {parts.length > 0 && (
          <ul className="list-disc pl-6">
            {parts.map(({ code, message, path = "" }) => (
              <li key={`${path}${code}${message}`}>
                <Furigana text={message} />
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
