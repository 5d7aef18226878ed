import type { Change } from "@yorisoi/rules/disease/knowledge";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T } from "../../app/words.tsx";
import { useKnowledge } from "../terms/fetched-knowledge.ts";
import { Japanese } from "../words/japanese.tsx";

interface Props {
  readonly changes: readonly Change[];
  readonly note?: string;
  readonly level?: 3 | 4;
}

/** How symptoms change, with the question that brings it out. */
export function ChangeList({ changes, note, level = 3 }: Props): ReactNode {
  const knowledge = useKnowledge();
  const { language } = usePreferences();
  if (!knowledge || (changes.length === 0 && !note)) return null;
  const Heading = `h${level}` as const;
  return (
    <div className="space-y-2">
      <Heading className="break-after-avoid text-std-18B-160">
        <T k="disease.knowledge.changes" />
      </Heading>
      {note && (
        <p>
          <Japanese text={note} />
        </p>
      )}
      <ul className="space-y-3">
        {changes.map(({ pattern, text }) => {
          const known = knowledge.changePatterns.find(({ id }) => id === pattern);
          return (
            <li
              key={`${pattern} ${text}`}
              className="break-inside-avoid border-l-4 border-solid-gray-420 pl-4"
            >
              <p className="font-700">
                {language === "en" ? known?.english : <Official text={known?.name ?? pattern} />}
              </p>
              <p>
                <Japanese text={text} />
              </p>
              {known && (
                <p className="text-solid-gray-700">
                  <T k="disease.knowledge.askFor" />
                  <Official text={known.ask} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
