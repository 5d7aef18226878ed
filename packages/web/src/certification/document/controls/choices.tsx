import { type ReactNode, useMemo } from "react";
import { usePreferences } from "../../../app/preferences.ts";
import { CheckboxGroup } from "../../../design/index.ts";
import { useFieldValue, useWrite } from "../use-part.ts";
import type { ControlProps } from "./control.tsx";
import { ManyChoices } from "./many-choices.tsx";
import { optionChoices } from "./option-choices.tsx";

/** More answers than these are searched rather than read through. */
const MOST_IN_SIGHT = 24;

const none: readonly string[] = [];

export function ChoicesControl(props: ControlProps<"choices">): ReactNode {
  const { fieldKey, id, kind, texts } = props;
  const value = useFieldValue(fieldKey);
  const write = useWrite();
  const { language } = usePreferences();
  const choices = useMemo(() => optionChoices(kind.options, language), [kind, language]);
  const values = Array.isArray(value) ? (value as readonly string[]) : none;
  const put = (codes: readonly string[]) => write(fieldKey, codes.length === 0 ? null : codes);
  const group = { id, ...texts, choices, values, onChange: put };
  if (choices.length <= MOST_IN_SIGHT) return <CheckboxGroup {...group} />;
  const wordsOf = (code: string) => {
    const option = kind.options.find((one) => one.code === code);
    return `${option?.ja ?? ""} ${option?.en ?? ""}`;
  };
  return <ManyChoices {...group} wordsOf={wordsOf} />;
}
