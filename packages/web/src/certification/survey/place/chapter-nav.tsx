import { answersOf, type Chapter } from "@yorisoi/rules/certification/survey";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import type { TextKey } from "../../../app/text.ts";
import { Official, T, useSay } from "../../../app/words.tsx";
import { Disclosure, useWide } from "../../../design/index.ts";
import { useDocumentPart } from "../../document/index.ts";
import { useDesk } from "../desk.ts";
import { plainName } from "../item/item-name.tsx";
import { openIn, useProgress } from "./progress.ts";
import { chapterAt, chapters, type PlaceId } from "./places.ts";

const others: readonly (readonly [to: PlaceId, words: TextKey])[] = [
  ["remarks", "survey.remarks"],
  ["visits", "survey.visits"],
  ["send", "survey.send.title"],
];

/** All chapters with what is open in each, then the other pages. On a narrow screen it opens on request. */
export function ChapterNav({ at }: { at: PlaceId }): ReactNode {
  const say = useSay();
  const wide = useWide();
  const { edition } = useDesk();
  const here = chapterAt(edition, at);
  return (
    <nav aria-label={say("survey.chapters")} className="screen-only">
      {wide ? (
        <Entries at={at} />
      ) : (
        <Disclosure
          summary={
            here ? <T k="survey.chapters.at" values={{ number: here.number }} /> : <T k="survey.chapters" />
          }
        >
          <Entries at={at} />
        </Disclosure>
      )}
    </nav>
  );
}

function Entries({ at }: { at: PlaceId }): ReactNode {
  const { edition } = useDesk();
  const progress = useProgress();
  const here = chapterAt(edition, at);
  return (
    <div className="space-y-2">
      <ol className="grid gap-x-4 md:grid-cols-2">
        {chapters[edition].map((chapter, index) => {
          const count = progress.chapters[index];
          return (
            <li key={chapter.id}>
              <Entry
                to={chapter.items[0]?.id ?? at}
                current={chapter.id === here?.id}
                open={count && openIn(count)}
              >
                {chapter.number} <Official text={chapter.ja} />
              </Entry>
            </li>
          );
        })}
        {others.map(([to, words]) => (
          <li key={to}>
            <Entry to={to} current={to === at}>
              <T k={words} />
            </Entry>
          </li>
        ))}
      </ol>
      {here && <Items chapter={here} at={at} />}
    </div>
  );
}

interface EntryProps {
  readonly to: PlaceId;
  readonly current: boolean;
  readonly open?: number | undefined;
  readonly children: ReactNode;
}

function Entry({ to, current, open, children }: EntryProps): ReactNode {
  const { go } = useDesk();
  return (
    <button
      type="button"
      aria-current={current ? "step" : undefined}
      onClick={() => go(to)}
      className="flex min-h-11 w-full items-center justify-between gap-x-4 rounded-8 max-sm:flex-col max-sm:items-start border-l-4 border-transparent px-3 py-1 text-left hover:bg-solid-gray-50 forced-colors:border-[Canvas] aria-[current]:border-key-900 forced-colors:aria-[current]:border-[Highlight] aria-[current]:bg-key-50 aria-[current]:font-700"
    >
      <span className="text-key-1000 underline underline-offset-4">{children}</span>
      {open !== undefined && (
        <span className="shrink-0 font-400 text-solid-gray-700 tabular-nums">
          {open > 0 ? <T k="survey.open" values={{ count: open }} /> : <T k="survey.done" />}
        </span>
      )}
    </button>
  );
}

/** The items of the chapter: a tick says that one is answered. */
function Items({ chapter, at }: { chapter: Chapter; at: PlaceId }): ReactNode {
  const say = useSay();
  const { edition, go } = useDesk();
  const values = useDeferredValue(useDocumentPart(({ snapshot }) => snapshot.values));
  const answered = useMemo(
    () => new Set(answersOf(edition, values).flatMap(({ one, day }) => (day === null ? [] : [one.id]))),
    [edition, values],
  );
  return (
    <ol aria-label={say("survey.items")} className="flex flex-wrap gap-1">
      {chapter.items.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            aria-current={one.id === at ? "step" : undefined}
            aria-label={say(answered.has(one.id) ? "survey.item.answered" : "survey.item.open", {
              name: plainName(one),
            })}
            onClick={() => go(one.id)}
            className="min-h-11 min-w-11 rounded-8 border border-solid-gray-420 px-2 tabular-nums hover:bg-solid-gray-50 aria-[current]:border-2 aria-[current]:border-key-900 aria-[current]:bg-key-50 aria-[current]:font-700"
          >
            {one.item.number}
            {answered.has(one.id) && <span aria-hidden="true"> ✓</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
