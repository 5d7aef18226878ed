import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { countAnswered, type Section } from "../paper/index.ts";
import { useCount, useDesk } from "./desk.ts";
import { Neighbours } from "./neighbours.tsx";
import { SectionList } from "./section-list.tsx";
import { SectionView } from "./section-view.tsx";
import { useView, type View } from "./view.ts";

/** The section one is in: the one that holds the place where one stopped. */
function currentSection(sections: readonly Section[], { at, edition }: View): number {
  const place = at[edition];
  const here = sections.findIndex(
    ({ key, items }) => key === place || items.some(({ name }) => name === place),
  );
  return Math.max(0, here);
}

/** One chapter or group at a time. */
export function GroupFace(): ReactNode {
  const { paper } = useDesk();
  const sections = paper.orders[useView((view) => view.order)];
  const here = useView((view) => currentSection(sections, view));
  const section = sections[here];
  if (!section) return null;
  return (
    <div className="space-y-4 md:space-y-6">
      <SectionList sections={sections} here={here} />
      <div>
        <Progress section={section} />
        <SectionView key={section.key} section={section} face="group" />
      </div>
      <Neighbours before={sections[here - 1]} after={sections[here + 1]} />
    </div>
  );
}

/** How far one is; a section of typed figures alone has nothing to count. */
function Progress({ section }: { section: Section }): ReactNode {
  const answered = useCount((values, paper) => countAnswered(paper, values, section.items));
  if (section.items.length === 0) return null;
  return (
    <p className="text-solid-gray-700">
      <T k="form.progress.items" values={{ answered, of: section.items.length }} />
    </p>
  );
}
