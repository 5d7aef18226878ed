import {
  behaviourRules,
  commonRules,
  type HelpNote,
  helpOf,
  medicalCareRules,
  periodNotes,
} from "@yorisoi/rules/grading";
import { memo, type ReactNode } from "react";
import type { TextKey } from "../../app/text.ts";
import { T } from "../../app/words.tsx";
import { Disclosure } from "../../design/index.ts";
import type { Block, Section } from "../paper/index.ts";
import { useDesk } from "./desk.ts";
import { Figures } from "./figures.tsx";
import { ItemQuestion } from "./item-question.tsx";
import { ItemRows } from "./item-rows.tsx";
import { HeadingText, Notes } from "./told.tsx";
import { type Face, useView } from "./view.ts";

/** Rules for choosing that hold for several items of a section, shown once above them. */
function rulesOf({ items }: Section): readonly (readonly [TextKey, readonly HelpNote[]])[] {
  if (items.every(({ part }) => part === "opinion")) return [];
  const has = (chapter: string) => items.some(({ number }) => number.startsWith(`${chapter}-`));
  return [
    ["form.rules", commonRules],
    ["form.rules.period", periodNotes],
    ...(has("4") ? [["form.rules.behaviour", behaviourRules] as const] : []),
    ...(has("5") ? [["form.rules.care", medicalCareRules] as const] : []),
  ];
}

function Rules({ section }: { section: Section }): ReactNode {
  const rules = rulesOf(section);
  if (rules.length === 0) return null;
  return (
    <div className="max-w-[44rem]">
      <Disclosure summary={<T k="form.rules.all" />}>
        <div className="space-y-4">
          {rules.map(([title, notes]) => (
            <div key={title}>
              <p className="font-700">
                <T k={title} />
              </p>
              <Notes notes={notes} />
            </div>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}

/** About how high a section is before it was laid out once, by its number of items, on a narrow and a wide screen. */
const heights: readonly (readonly [items: number, height: string])[] = [
  [12, "[contain-intrinsic-size:auto_130rem] lg:[contain-intrinsic-size:auto_38rem]"],
  [24, "[contain-intrinsic-size:auto_210rem] lg:[contain-intrinsic-size:auto_55rem]"],
  [Number.POSITIVE_INFINITY, "[contain-intrinsic-size:auto_480rem] lg:[contain-intrinsic-size:auto_105rem]"],
];

/** On the whole sheet only what is near the window is laid out, so that a tap stays quick on slow machines. */
function lazy({ items }: Section): string {
  const [, height = ""] = heights.find(([most]) => items.length <= most) ?? [];
  return `-mx-2 px-2 [content-visibility:auto] ${height}`;
}

/** A chapter of the sheet or a group of the law. */
export const SectionView = memo(function SectionView({
  section,
  face,
}: {
  section: Section;
  face: Face;
}): ReactNode {
  const { paper } = useDesk();
  const help = useView((view) => view.help[face]);
  return (
    <section aria-labelledby={section.key} className={face === "sheet" ? lazy(section) : undefined}>
      <h2 id={section.key} tabIndex={-1} className="text-std-24B-150 scroll-mt-6">
        <HeadingText number={section.number} heading={section.heading} />
      </h2>
      {help && face === "group" && paper.edition.id === "2014" && <Rules section={section} />}
      {section.blocks.map((block) => (
        <BlockView key={block.key} block={block} face={face} help={help} />
      ))}
      {section.figures && <Figures />}
    </section>
  );
});

function BlockView({ block, face, help }: { block: Block; face: Face; help: boolean }): ReactNode {
  const { key, lead, layout, items } = block;
  const heading = items.length > 1 ? block.heading : null;
  const rows = face === "sheet" || layout === "rows";
  return (
    <div className="mt-2">
      {heading && (
        <h3 className="mt-8 text-std-20B-150">
          <HeadingText heading={heading} />
        </h3>
      )}
      {heading && lead && (help || face === "group") && (
        <p className="mb-4">
          <T k={lead} />
        </p>
      )}
      {rows ? (
        <ItemRows items={items} under={key} help={help && face === "sheet"} />
      ) : (
        items.map((item) => <ItemQuestion key={item.name} item={item} under={key} level={heading ? 4 : 3} />)
      )}
      {rows && help && face === "group" && <BlockNotes block={block} />}
    </div>
  );
}

/** The rows of a block share their notes. */
function BlockNotes({ block }: { block: Block }): ReactNode {
  const { paper } = useDesk();
  const [first] = block.items;
  const notes = paper.edition.id === "2014" && first ? (helpOf(first.name)?.notes ?? []) : [];
  return (
    notes.length > 0 && (
      <Disclosure summary={<T k="form.item.notes" />}>
        <Notes notes={notes} />
      </Disclosure>
    )
  );
}
