import type { FieldSpec, Option } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import type { TextKey } from "../../../app/text.ts";
import { Furigana, T, useSay } from "../../../app/words.tsx";
import { Checkbox, CheckboxGroup, Select } from "../../../design/index.ts";
import { useWords, Words } from "../../case/words.tsx";
import { fieldId, useFieldValue, useWrite } from "../../document/index.ts";

interface Props {
  readonly spec: FieldSpec;
  /** In short: which item it is about stands in the heading. */
  readonly label: TextKey;
}

const optionsOf = ({ kind }: FieldSpec): readonly Option[] =>
  kind.type === "choice" || kind.type === "choices" ? kind.options : [];

const choicesOf = (spec: FieldSpec) =>
  optionsOf(spec).map((option) => ({ value: option.code, label: <Words words={option} /> }));

/** One of several words, in a list that unfolds; its first line takes the answer back. */
export function OneOf({ spec, label }: Props): ReactNode {
  const value = useFieldValue(spec.key);
  const write = useWrite();
  const words = useWords();
  const say = useSay();
  const none = { value: "", label: say("survey.notChosen") };
  return (
    <Select
      id={fieldId(spec.key)}
      label={<T k={label} />}
      options={[none, ...optionsOf(spec).map((option) => ({ value: option.code, label: words(option) }))]}
      value={typeof value === "string" ? value : ""}
      onChange={(code) => write(spec.key, code === "" ? null : code)}
    />
  );
}

/** Any number of words, beside each other. */
export function SeveralOf({ spec, label, hint }: Props & { hint?: TextKey }): ReactNode {
  const value = useFieldValue(spec.key);
  const write = useWrite();
  return (
    <CheckboxGroup
      id={fieldId(spec.key)}
      label={<T k={label} />}
      {...(hint && { hint: <T k={hint} /> })}
      choices={choicesOf(spec)}
      values={Array.isArray(value) ? value : []}
      onChange={(codes) => write(spec.key, codes)}
      inline
    />
  );
}

/** Marked or not: what was never marked stays unanswered. */
export function Mark({ spec, label }: Props): ReactNode {
  const value = useFieldValue(spec.key);
  const write = useWrite();
  return (
    <Checkbox
      label={<T k={label} />}
      hint={spec.plain && <Furigana text={spec.plain} />}
      checked={value === true}
      onChange={(checked) => write(spec.key, checked)}
    />
  );
}
