import type { ReactNode } from "react";
import { Furigana, Official, T } from "../../../app/words.tsx";
import { usePreferences } from "../../../app/preferences.ts";
import { Button } from "../../../design/index.ts";
import { goToField, useDocument } from "../../document/index.ts";
import { useDesk } from "../desk/desk.ts";
import { explainedIn } from "./plain-words.ts";

/** Words under a text that not everybody on the board knows, each with plainer ones to put behind it. Nothing has to be done. */
export function PlainWords({ fieldKey }: { fieldKey: string }): ReactNode {
  const { hints } = useDesk();
  const { language } = usePreferences();
  const { snapshot, write, mayWrite } = useDocument();
  const found = hints.get(fieldKey);
  const text = snapshot.values.get(fieldKey);
  if (!found || !mayWrite || typeof text !== "string") return null;
  return (
    <div className="border-l-4 border-solid-gray-420 pl-3">
      <p className="text-solid-gray-700">
        <T k="opinion.plain.lead" />
      </p>
      <ul>
        {found.map((hint) => (
          <li key={hint.term} className="flex flex-wrap items-center gap-x-3">
            <span>
              <b lang="ja">{hint.term}</b>
              {" → "}
              {language === "ja" ? <Furigana text={hint.plain} /> : <Official text={hint.plain} />}
            </span>
            <Button
              kind="text"
              onClick={() => {
                write(fieldKey, explainedIn(text, hint));
                goToField(fieldKey);
              }}
            >
              <T k="opinion.plain.add" />
              <span className="sr-only" lang="ja">
                {hint.term}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
