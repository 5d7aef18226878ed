import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { RadioGroup } from "../../../design/index.ts";
import { useFieldValue, useWrite } from "../use-part.ts";
import { Clear } from "./clear.tsx";
import type { ControlProps } from "./control.tsx";

const answers = { yes: true, no: false } as const;
const choices = [
  { value: "yes", label: <T k="document.value.yes" /> },
  { value: "no", label: <T k="document.value.no" /> },
] as const;

export function YesNoControl({ fieldKey, id, texts }: ControlProps<"yes-no">): ReactNode {
  const value = useFieldValue(fieldKey);
  const write = useWrite();
  const chosen = value === true ? "yes" : value === false ? "no" : null;
  return (
    <div>
      <RadioGroup
        id={id}
        {...texts}
        inline
        choices={choices}
        value={chosen}
        onChange={(answer) => write(fieldKey, answers[answer])}
      />
      {chosen !== null && <Clear fieldKey={fieldKey} id={id} />}
    </div>
  );
}
