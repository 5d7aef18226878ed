import { helpOf, type Item } from "@yorisoi/rules/grading";
import { memo, type ReactNode } from "react";
import { Official, T } from "../../app/words.tsx";
import { ChoiceList, Disclosure } from "../../design/index.ts";
import { SEVERE_ON } from "../draft/index.ts";
import { useCell, useDesk } from "./desk.ts";
import { choicesOf, sameAsDay } from "./option-labels.tsx";
import { ItemName, Notes, Told } from "./told.tsx";
import { useQuestion } from "./use-question.ts";
import { useView } from "./view.ts";

/** What the item asks: in plain words where there are some, else the form's own. */
function Asks({ item }: { item: Item }): ReactNode {
  const { paper } = useDesk();
  const help = paper.edition.id === "2014" ? helpOf(item.name) : null;
  if (help) return <Told text={help.asks} />;
  const asked = "asked" in item && typeof item.asked === "string" ? item.asked : item.name;
  return asked === item.name ? null : <Official text={asked} />;
}

interface Props {
  readonly item: Item;
  /** What the heading above says already. */
  readonly under: string;
  /** Level of the item's heading. */
  readonly level: 3 | 4;
}

/** One item with everything one needs to answer it. */
export const ItemQuestion = memo(function ItemQuestion(props: Props): ReactNode {
  const { item } = props;
  const { paper } = useDesk();
  const severe = useCell(SEVERE_ON) === true;
  const help = useView((view) => view.help.group);
  const notes = help && paper.edition.id === "2014" ? (helpOf(item.name)?.notes ?? []) : [];
  return (
    <div className="max-w-[44rem] space-y-2 border-t border-solid-gray-420 py-6">
      <DayQuestion {...props} help={help} />
      {notes.length > 0 && (
        <Disclosure summary={<T k="form.item.notes" />}>
          <Notes notes={notes} />
        </Disclosure>
      )}
      {severe && <SevereQuestion item={item} />}
    </div>
  );
});

function DayQuestion({ item, under, level, help }: Props & { help: boolean }): ReactNode {
  const { paper } = useDesk();
  const { name, option, choose, clear, wanting } = useQuestion("day", item);
  const words = useView((view) => view.words);
  const Heading = `h${level}` as const;
  const optional = !paper.isNeeded(item, () => false);
  return (
    <ChoiceList
      name={name}
      legend={
        <Heading className="text-std-20B-150">
          <ItemName item={item} under={under} english={paper.englishOf(item)?.name ?? null} />
        </Heading>
      }
      hint={
        (help || optional) && (
          <>
            {help && <Asks item={item} />} {optional && <T k="form.item.optional" />}
          </>
        )
      }
      error={wanting && <T k="form.item.open" />}
      choices={choicesOf(paper, item, words, help)}
      chosen={option}
      onChoose={choose}
      {...(option >= 0 && { clear: { label: <T k="form.item.clear" />, onClear: clear } })}
    />
  );
}

function SevereQuestion({ item }: { item: Item }): ReactNode {
  const { paper } = useDesk();
  const { name, option, choose } = useQuestion("severe", item);
  const words = useView((view) => view.words);
  return (
    <div className="border-l-4 border-solid-gray-420 pl-4">
      <ChoiceList
        name={name}
        legend={<T k="form.severe.legend" />}
        choices={[sameAsDay, ...choicesOf(paper, item, words, false)]}
        chosen={option}
        onChoose={choose}
      />
    </div>
  );
}
