import type { ReactNode } from "react";
import { T, useSay } from "../../app/words.tsx";
import { Disclosure, useWide } from "../../design/index.ts";
import { countAnswered, missingItems, type Section } from "../paper/index.ts";
import { useCount } from "./desk.ts";
import { goToSection } from "./go-to.ts";
import { HeadingText } from "./told.tsx";

interface Props {
  readonly sections: readonly Section[];
  readonly here: number;
}

/** All chapters or groups, each with what is left to answer. On a narrow screen it opens on request. */
export function SectionList(props: Props): ReactNode {
  const say = useSay();
  return (
    <nav aria-label={say("form.sections")}>
      {useWide() ? (
        <Entries {...props} />
      ) : (
        <Disclosure
          summary={<T k="form.sections.at" values={{ at: props.here + 1, of: props.sections.length }} />}
        >
          <Entries {...props} />
        </Disclosure>
      )}
    </nav>
  );
}

function Entries({ sections, here }: Props): ReactNode {
  return (
    <ol className="grid max-w-[44rem] gap-x-4 md:grid-cols-2">
      {sections.map((section, at) => (
        <li key={section.key}>
          <Entry section={section} current={at === here} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ section, current }: { section: Section; current: boolean }): ReactNode {
  const left = useCount((values, paper) => missingItems(paper, values, section.items).length);
  const open = useCount(
    (values, paper) => section.items.length - countAnswered(paper, values, section.items),
  );
  return (
    <button
      type="button"
      aria-current={current ? "step" : undefined}
      onClick={() => goToSection(section)}
      className="flex min-h-11 w-full items-center justify-between gap-4 rounded-8 border-l-4 border-transparent px-3 py-1 text-left hover:bg-solid-gray-50 forced-colors:border-[Canvas] aria-[current]:border-key-900 forced-colors:aria-[current]:border-[Highlight] aria-[current]:bg-key-50 aria-[current]:font-700"
    >
      <span className="text-key-1000 underline underline-offset-4">
        <HeadingText number={section.number} heading={{ words: section.heading.words }} />
      </span>
      <span className="shrink-0 font-400 text-solid-gray-700 tabular-nums">
        <Left needed={left} open={section.figures ? 1 : open} />
      </span>
    </button>
  );
}

/** What is left of a section: needed answers, or only such as may stay open. */
function Left({ needed, open }: { needed: number; open: number }): ReactNode {
  if (needed > 0) return <T k="form.section.left" values={{ number: needed }} />;
  return open > 0 ? <T k="form.section.optional" /> : <T k="form.section.done" />;
}
