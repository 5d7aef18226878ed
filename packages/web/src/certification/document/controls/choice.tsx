import { type ReactNode, useMemo } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { Furigana, useSay } from "../../../app/words.tsx";
import { RadioGroup, Select } from "../../../design/index.ts";
import { useFieldValue, useWrite } from "../use-part.ts";
import { Clear } from "./clear.tsx";
import type { ControlProps } from "./control.tsx";
import { optionChoices } from "./option-choices.tsx";

/** As many answers as stand beside each other; more of them go into a list that opens. */
const MOST_IN_SIGHT = 7;

export function ChoiceControl(props: ControlProps<"choice">): ReactNode {
  const { fieldKey, id, kind } = props;
  const value = useFieldValue(fieldKey);
  const chosen = kind.options.some(({ code }) => code === value) ? String(value) : null;
  const Face = kind.options.length <= MOST_IN_SIGHT ? InSight : InList;
  return (
    <div>
      <Face {...props} chosen={chosen} />
      {chosen !== null && <Clear fieldKey={fieldKey} id={id} />}
    </div>
  );
}

type FaceProps = ControlProps<"choice"> & { readonly chosen: string | null };

function InSight({ fieldKey, id, kind, texts, chosen }: FaceProps): ReactNode {
  const write = useWrite();
  const { language } = usePreferences();
  const choices = useMemo(() => optionChoices(kind.options, language), [kind, language]);
  return (
    <RadioGroup
      id={id}
      {...texts}
      choices={choices}
      value={chosen}
      onChange={(code) => write(fieldKey, code)}
    />
  );
}

function InList({ fieldKey, id, kind, texts, chosen }: FaceProps): ReactNode {
  const write = useWrite();
  const say = useSay();
  const { language } = usePreferences();
  const options = useMemo(
    () => kind.options.map((option) => ({ value: option.code, label: option[language] })),
    [kind, language],
  );
  const plain = kind.options.find(({ code }) => code === chosen)?.plain;
  return (
    <>
      <Select
        id={id}
        {...texts}
        options={options}
        value={chosen}
        placeholder={say("document.choose")}
        onChange={(code) => write(fieldKey, code)}
      />
      {plain && (
        <p lang="ja" className="mt-1 text-pretty text-solid-gray-700">
          <Furigana text={plain} />
        </p>
      )}
    </>
  );
}
