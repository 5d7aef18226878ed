import { authorKinds } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { Notice } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { Words } from "../words.tsx";
import { happenedSince } from "./do-act.ts";

/** Somebody else was first: what happened, and that nothing was done here. */
export function Meanwhile({ before, now }: { before: CaseView; now: CaseView }): ReactNode {
  const happened = happenedSince(before, now);
  return (
    <div role="alert">
      <Notice kind="warning" title={<T k="case.meanwhile.title" />}>
        <p>
          <T k="case.meanwhile.what" />
        </p>
        {happened.length > 0 && (
          <ul className="list-disc space-y-1 pl-6">
            {happened.map((entry) => (
              <li key={entry.eventId}>
                <Words words={entry} />（<Words words={authorKinds[entry.author]} />）
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
