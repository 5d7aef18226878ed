import type { Item } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { ChoiceTableHead } from "../../design/index.ts";
import { SEVERE_ON } from "../draft/index.ts";
import { shownItems } from "../paper/index.ts";
import { useCell, useCount, useDesk } from "./desk.ts";
import { ItemRow } from "./item-row.tsx";
import { headsOf } from "./option-labels.tsx";
import { useView } from "./view.ts";

/** Neighbours with the same answers share one head. */
function bands(items: readonly Item[], answers: (item: Item) => string): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last?.[0] && answers(last[0]) === answers(item)) last.push(item);
    else found.push([item]);
  }
  return found;
}

/** Items as a table: one row an item, one column an answer. */
export function ItemRows({
  items,
  under,
  help,
}: {
  items: readonly Item[];
  under: string;
  help: boolean;
}): ReactNode {
  const { draft, paper } = useDesk();
  const severe = useCell(SEVERE_ON) === true;
  const words = useView((view) => view.words);
  useCount((values) => shownItems(paper, values, items).length);
  const shown = shownItems(paper, draft.values(), items);
  return bands(shown, (item) => paper.wordsOf(item, words).join()).map(([first, ...more]) => {
    if (!first) return null;
    const heads = headsOf(paper, first, words);
    return (
      <div key={first.name} className="mt-4">
        <ChoiceTableHead labels={severe ? [<T key="same" k="form.severe.same" />, ...heads] : heads} />
        {[first, ...more].map((item) => (
          <ItemRow key={item.name} item={item} under={under} help={help} />
        ))}
      </div>
    );
  });
}
