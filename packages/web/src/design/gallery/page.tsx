import type { ReactNode } from "react";
import { SectionNav } from "../section-nav.tsx";
import { Choices } from "./choices.tsx";
import { Fields } from "./fields.tsx";
import { Forms } from "./forms.tsx";
import { Shows } from "./shows.tsx";
import { States } from "./states.tsx";
import { Tables } from "./tables.tsx";
import { w } from "./words.ts";

const sections = (["fields", "choices", "forms", "tables", "states", "shows"] as const).map((id) => ({
  id,
  label: w[id],
}));

/** Every part in every state, for looking at and for the tests. */
export function Gallery(): ReactNode {
  return (
    <div lang="ja" className="space-y-8">
      <h1 className="text-std-28B-150">{w.title}</h1>
      <p>{w.lead}</p>
      <SectionNav label={w.sections} sections={sections} />
      <Fields />
      <Choices />
      <Forms />
      <Tables />
      <States />
      <Shows />
    </div>
  );
}
