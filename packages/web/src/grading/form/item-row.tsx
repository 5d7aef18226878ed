import { edition2013, helpOf, type Item } from "@yorisoi/rules/grading";
import { memo, type ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { ChoiceRow } from "../../design/index.ts";
import { SEVERE_ON } from "../draft/index.ts";
import type { Paper } from "../paper/index.ts";
import { useCell, useDesk } from "./desk.ts";
import { choicesOf, sameAsDay } from "./option-labels.tsx";
import { ItemName, Told } from "./told.tsx";
import { useQuestion } from "./use-question.ts";
import { useView } from "./view.ts";

interface Props {
  readonly item: Item;
  readonly under: string;
  readonly help: boolean;
}

/** One item as a row of the dense sheet, with a second row for the severe state when that is entered too. */
export const ItemRow = memo(function ItemRow({ item, under, help }: Props): ReactNode {
  const { paper } = useDesk();
  const severe = useCell(SEVERE_ON) === true;
  const { name, option, choose, clear, wanting } = useQuestion("day", item);
  const words = useView((view) => view.words);
  return (
    <>
      <ChoiceRow
        name={name}
        legend={
          <>
            <ItemName item={item} under={under} english={paper.englishOf(item)?.name ?? null} />
            {!paper.isNeeded(item, () => false) && <Optional />}
          </>
        }
        hint={hintOf(paper, item, help)}
        error={wanting && <T k="form.item.open" />}
        choices={choicesOf(paper, item, words, false)}
        chosen={option}
        onChoose={choose}
        skip={severe ? 1 : 0}
        place={severe ? "joined" : undefined}
        {...(option >= 0 && { clear: { label: <T k="form.item.clear.short" />, onClear: clear } })}
      />
      {severe && <SevereRow item={item} />}
    </>
  );
});

/** What the item asks, where help is wanted; why the palsy stands there as its type. */
function hintOf({ edition }: Paper, item: Item, help: boolean): ReactNode {
  if (item.name === edition2013.PALSY) return <T k="form.2013.palsy.type" />;
  const asks = help && edition.id === "2014" ? helpOf(item.name)?.asks : undefined;
  return asks && <Told text={asks} />;
}

function Optional(): ReactNode {
  return (
    <span className="text-dns-14N-130 text-solid-gray-700">
      <T k="form.item.optional.short" />
    </span>
  );
}

function SevereRow({ item }: { item: Item }): ReactNode {
  const { paper } = useDesk();
  const { name, option, choose } = useQuestion("severe", item);
  const words = useView((view) => view.words);
  return (
    <ChoiceRow
      place="sub"
      name={name}
      legend={<T k="form.severe.legend" />}
      choices={[sameAsDay, ...choicesOf(paper, item, words, false)]}
      chosen={option}
      onChoose={choose}
    />
  );
}
