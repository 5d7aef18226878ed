import type { Section } from "@yorisoi/rules/certification";
import { type FocusEvent, type ReactNode, startTransition, useEffect, useState } from "react";
import { useSay } from "../../../app/words.tsx";
import { SectionNav } from "../../../design/index.ts";
import { sectionId } from "../field-id.ts";
import { DocumentSection } from "../section.tsx";
import { Worded } from "../words/field-name.tsx";
import { useView } from "./view.ts";

/** The whole sheet; the other face opens at the field one was in. Sections are drawn one after the other, so that the first ones answer at once. */
export function SheetFace({ sections }: { sections: readonly Section[] }): ReactNode {
  const say = useSay();
  const drawn = useDrawn(sections.length);
  const { change } = useView();
  const remember = ({ target }: FocusEvent) => {
    const key = target.closest<HTMLElement>("[data-field]")?.dataset["field"];
    if (key !== undefined) change({ step: key });
  };
  return (
    <div className="space-y-8" onFocus={remember}>
      {sections.length > 1 && (
        <SectionNav
          label={say("document.sections")}
          sections={sections.map((section) => ({
            id: sectionId(section.id),
            label: <Worded words={section} />,
          }))}
        />
      )}
      {sections.map((section, at) => (
        // Only what is near the window is laid out, so that a tap stays quick on slow machines.
        <div
          key={section.id}
          aria-busy={at >= drawn}
          className="-mx-2 px-2 [contain-intrinsic-size:auto_60rem] [content-visibility:auto]"
        >
          {at < drawn ? (
            <DocumentSection id={section.id} />
          ) : (
            <h2 id={sectionId(section.id)} className="border-b border-solid-gray-420 pb-1 text-std-22B-150">
              <Worded words={section} />
            </h2>
          )}
        </div>
      ))}
    </div>
  );
}

/** How many of the sections are drawn by now: the first one, then one more whenever there is time. */
function useDrawn(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + 1));
  }, [drawn, count]);
  return drawn;
}
