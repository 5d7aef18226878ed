import type { ReactNode } from "react";
import { describedBy } from "./choices.tsx";
import { Around, type FieldTexts, Mark } from "./field.tsx";

/** One of several answers that stand under each other. */
export interface GroupChoice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

interface Props<Value extends string> extends FieldTexts {
  /** Unique on the page; the error summary leads to it. */
  readonly id: string;
  readonly choices: readonly GroupChoice<Value>[];
  /** Side by side as far as there is room: for a few short answers. */
  readonly inline?: boolean;
}

/** A question of which one answer is chosen. */
export function RadioGroup<Value extends string>(
  props: Props<Value> & { readonly value: Value | null; readonly onChange: (value: Value) => void },
): ReactNode {
  const { value, onChange, choices, ...group } = props;
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <Line
          key={choice.value}
          type="radio"
          group={group.id}
          choice={choice}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </Group>
  );
}

/** A question of which any number of answers are chosen; they are handed back in the order of `choices`. */
export function CheckboxGroup<Value extends string>(
  props: Props<Value> & {
    readonly values: readonly Value[];
    readonly onChange: (values: readonly Value[]) => void;
  },
): ReactNode {
  const { values, onChange, choices, ...group } = props;
  const toggle = (value: Value) => {
    const isWanted = (other: Value) => (other === value ? !values.includes(value) : values.includes(other));
    onChange(choices.map((choice) => choice.value).filter(isWanted));
  };
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <Line
          key={choice.value}
          type="checkbox"
          group={group.id}
          choice={choice}
          checked={values.includes(choice.value)}
          onChange={() => toggle(choice.value)}
        />
      ))}
    </Group>
  );
}

type GroupProps = FieldTexts & { id: string; inline?: boolean; children: ReactNode };

function Group({ id, inline = false, children, ...texts }: GroupProps): ReactNode {
  return (
    <fieldset id={id} aria-describedby={describedBy(id, texts)} className="min-w-0 space-y-1">
      <legend className="font-700">
        {texts.label}
        <Mark {...texts} />
      </legend>
      <Around id={id} {...texts} />
      <div className={inline ? "flex flex-wrap gap-x-6" : ""}>{children}</div>
    </fieldset>
  );
}

interface LineProps {
  readonly type: "radio" | "checkbox";
  readonly group: string;
  readonly choice: GroupChoice<string>;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Line({ type, group, choice, checked, onChange }: LineProps): ReactNode {
  const { value, label, hint, disabled = false } = choice;
  const id = `${group}-${value}`;
  return (
    <div>
      <label
        htmlFor={id}
        className={`flex min-h-11 items-start gap-3 py-2 pr-2 ${disabled ? "cursor-not-allowed text-solid-gray-600" : "cursor-pointer"}`}
      >
        <input
          type={type}
          id={id}
          name={group}
          value={value}
          checked={checked}
          disabled={disabled}
          onChange={onChange}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="mt-0.5 size-6 shrink-0 accent-key-900"
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 pb-2 pl-9 text-pretty text-solid-gray-700">
          {hint}
        </p>
      )}
    </div>
  );
}
