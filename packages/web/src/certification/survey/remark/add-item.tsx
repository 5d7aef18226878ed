import { surveyItems } from "@yorisoi/rules/certification/survey";
import { type ReactNode, useState } from "react";
import { T, useSay } from "../../../app/words.tsx";
import { Button, Disclosure, Select } from "../../../design/index.ts";
import { useDesk } from "../desk.ts";
import { plainName } from "../item/item-name.tsx";

interface Props {
  readonly row: string;
  readonly items: readonly string[];
  readonly onAdd: (id: string) => void;
}

/** Chooses one more item a remark is about. The button adds it: a list that acts while one looks through it is a trap. */
export function AddItem(props: Props): ReactNode {
  return (
    <Disclosure summary={<T k="survey.remark.add" />}>
      <Chooser {...props} />
    </Disclosure>
  );
}

function Chooser({ row, items, onAdd }: Props): ReactNode {
  const { edition } = useDesk();
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = surveyItems(edition).filter(({ id }) => !items.includes(id));
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        id={`remark-${row}-add`}
        label={<T k="survey.remark.item" />}
        options={open.map((one) => ({ value: one.id, label: plainName(one) }))}
        value={chosen}
        placeholder={say("survey.notChosen")}
        onChange={setChosen}
      />
      <Button
        kind="outline"
        disabled={chosen === null}
        onClick={() => {
          if (chosen !== null) onAdd(chosen);
          setChosen(null);
        }}
      >
        <T k="survey.remark.addThis" />
      </Button>
    </div>
  );
}
