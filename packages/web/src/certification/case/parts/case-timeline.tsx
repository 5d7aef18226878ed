import { Link } from "@tanstack/react-router";
import { authorKinds, type LinkTarget } from "@yorisoi/rules/certification/case";
import type { ReactNode } from "react";
import { Furigana, T } from "../../../app/words.tsx";
import { useSayDay } from "../../../app/say-day.ts";
import { type Happening, Timeline } from "../../../design/index.ts";
import type { CaseView } from "../../answers.ts";
import { isDocument, screenOfDocument } from "../document-words.ts";
import { Part } from "../part.tsx";
import { Words } from "../words.tsx";

/** Where a line leads that has a screen of its own; others stand on this page. */
function screenOf(target: LinkTarget, view: CaseView): string | null {
  if (target === "pack") return `/cases/${view.caseId}/pack`;
  const mayOpen = view.documents.some(({ document }) => document === target);
  return isDocument(target) && mayOpen ? screenOfDocument(view.caseId, target) : null;
}

/** Everything that happened, as far as the reader may know, oldest first. */
export function CaseTimeline({ view }: { view: CaseView }): ReactNode {
  const sayDay = useSayDay();
  const happenings = view.timeline.map((entry): Happening => {
    const screen = entry.link && screenOf(entry.link, view);
    return {
      key: entry.eventId,
      time: (
        <>
          <Furigana text={sayDay(entry.on)} /> <Words words={authorKinds[entry.author]} />
        </>
      ),
      dateTime: entry.on,
      title: screen ? (
        <Link
          to={screen}
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
        >
          <span>
            <Words words={entry} />
          </span>
        </Link>
      ) : (
        <Words words={entry} />
      ),
      children: entry.changes.length > 0 && (
        <ul className="flex flex-wrap gap-x-4">
          {entry.changes.map((change) => (
            <li key={change.ja}>
              <Words words={change} />
            </li>
          ))}
        </ul>
      ),
    };
  });
  return (
    <Part title="case.timeline">
      {happenings.length > 0 ? (
        <Timeline happenings={happenings} />
      ) : (
        <p>
          <T k="case.timeline.none" />
        </p>
      )}
    </Part>
  );
}
