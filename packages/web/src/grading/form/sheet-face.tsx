import type { ReactNode } from "react";
import { useDesk } from "./desk.ts";
import { SectionView } from "./section-view.tsx";
import { useView } from "./view.ts";

/** Everything on one dense sheet, for people who fill in many. */
export function SheetFace(): ReactNode {
  const { paper } = useDesk();
  const sections = paper.orders[useView((view) => view.order)];
  return (
    <div className="space-y-10">
      {sections.map((section) => (
        <SectionView key={section.key} section={section} face="sheet" />
      ))}
    </div>
  );
}
