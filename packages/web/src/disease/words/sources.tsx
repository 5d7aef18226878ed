import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { SaidDay } from "../day/day-entry.tsx";
import { useKnowledge } from "../terms/fetched-knowledge.ts";
import { Folded } from "./folded.tsx";
import { placesByDocument } from "./source-places.ts";

/** The documents a card rests on, with the lines of their texts, and when they were last compared. */
export function Sources({ of, checkedOn }: { of: readonly string[]; checkedOn: string }): ReactNode {
  const knowledge = useKnowledge();
  if (!knowledge || of.length === 0) return null;
  return (
    <div>
      <p className="text-solid-gray-700">
        <T k="disease.checkedOn" />
        <SaidDay day={checkedOn} />
      </p>
      <Folded paper="small" summary={<T k="disease.sources" />}>
        <ul className="space-y-2">
          {placesByDocument(of).map(({ document, lines, others }) => {
            const found = knowledge.sourceDocuments.find(({ id }) => id === document);
            return (
              <li key={document}>
                <p lang="ja">
                  {found ? `${found.issuer}「${found.title}」` : document}
                  {others.join("、")}
                </p>
                {found?.note && <p lang="ja">{found.note}</p>}
                {lines.length > 0 && (
                  <p>
                    <T k="disease.sources.lines" values={{ lines: lines.join(", ") }} />
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </Folded>
    </div>
  );
}
