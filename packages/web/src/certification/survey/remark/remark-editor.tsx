import { surveyItemOf } from "@yorisoi/rules/certification/survey";
import type { ReactNode } from "react";
import { T, useSay } from "../../../app/words.tsx";
import { Button } from "../../../design/index.ts";
import { DocumentField } from "../../document/index.ts";
import { useDesk } from "../desk.ts";
import { plainName } from "../item/item-name.tsx";
import { Settled } from "../item/settled.tsx";
import { AddItem } from "./add-item.tsx";
import { RemarkHints } from "./remark-hints.tsx";
import { remarkItemsKey, remarkTextKey, useRemark } from "./use-remark.ts";

interface Props {
  readonly row: string;
  /** The item beside which it stands: it is not named again. */
  readonly of?: string;
}

/** One remark: its words, and the items it is about. */
export function RemarkEditor({ row, of }: Props): ReactNode {
  const { items, text, setItems, remove } = useRemark(row);
  return (
    <div className="space-y-3 rounded-8 border border-solid-gray-420 p-4">
      <DocumentField
        fieldKey={remarkTextKey(row)}
        label={<T k="survey.remark.words" />}
        isBare={of === undefined}
      />
      <RemarkHints text={text} />
      <Settled fieldKey={remarkItemsKey(row)}>
        <div className="space-y-2">
          <RemarkItems
            items={items.filter((id) => id !== of)}
            isBeside={of !== undefined}
            onRemove={(id) => setItems(items.filter((other) => other !== id))}
          />
          <AddItem row={row} items={items} onAdd={(id) => setItems([...items, id])} />
        </div>
      </Settled>
      <Button kind="text" className="-ml-3" onClick={remove}>
        <T k="survey.remark.remove" />
      </Button>
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly string[];
  readonly isBeside: boolean;
  readonly onRemove: (id: string) => void;
}

function RemarkItems({ items, isBeside, onRemove }: ItemsProps): ReactNode {
  const { edition } = useDesk();
  const say = useSay();
  if (items.length === 0) return isBeside ? null : <T k="survey.remark.noItems" />;
  return (
    <>
      <p>
        <T k={isBeside ? "survey.remark.alsoFor" : "survey.remark.for"} />
      </p>
      <ul className="flex flex-wrap gap-2">
        {items.map((id) => {
          const one = surveyItemOf(edition, id);
          const name = one ? plainName(one) : id;
          return (
            <li key={id}>
              <Button
                kind="outline"
                aria-label={say("survey.remark.takeOff", { name })}
                onClick={() => onRemove(id)}
              >
                {name} <span aria-hidden="true">×</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
