import type { Item } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { Button, Notice } from "../../design/index.ts";
import type { Section } from "../paper/index.ts";
import { useDesk } from "./desk.ts";
import { goToItem } from "./go-to.ts";
import { HeadingText, ItemName } from "./told.tsx";
import { questionId } from "./use-question.ts";
import { useView } from "./view.ts";

interface Props {
  readonly missing: readonly Item[];
  readonly onAssume: () => void;
}

/** Every item that still needs an answer, with the way there, and the way to do without. */
export function Missing({ missing, onAssume }: Props): ReactNode {
  const { paper } = useDesk();
  const sections = paper.orders[useView((view) => view.order)];
  return (
    <div id="missing" tabIndex={-1}>
      <Notice kind="error" title={<T k="form.missing.title" values={{ number: missing.length }} />}>
        <p className="pt-2">
          <Button kind="outline" onClick={onAssume}>
            <T k="form.missing.assume" />
          </Button>
        </p>
        <p>
          <T k="form.missing.assume.hint" />
        </p>
        <p>
          <T k="form.missing.what" />
        </p>
        {sections.map((section) => (
          <MissingOf key={section.key} section={section} missing={missing} />
        ))}
      </Notice>
    </div>
  );
}

function MissingOf({ section, missing }: { section: Section; missing: readonly Item[] }): ReactNode {
  const { paper } = useDesk();
  const items = section.items.filter((item) => missing.includes(item));
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className="text-std-17B-170">
        <HeadingText number={section.number} heading={{ words: section.heading.words }} />
      </h3>
      <ul className="flex flex-wrap gap-x-5">
        {items.map((item) => (
          <li key={item.name}>
            <a
              href={`#${questionId("day", item)}`}
              onClick={(event) => {
                event.preventDefault();
                goToItem(item);
              }}
              className="inline-block min-h-11 py-2 text-key-1000 underline underline-offset-4"
            >
              <ItemName item={item} english={paper.englishOf(item)?.name ?? null} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
