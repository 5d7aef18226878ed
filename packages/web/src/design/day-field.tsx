import { type ReactNode, useState } from "react";
import { Field, type FieldTexts, wideBox } from "./field.tsx";

interface Props<Day> extends FieldTexts {
  readonly id: string;
  /** What stands in the box, as it was typed. */
  readonly value: string;
  /** Called with the text at every key, and the day understood or null. */
  readonly onChange: (text: string, day: Day | null) => void;
  /** Reads a day from a text; null when it is none (yet). */
  readonly parse: (text: string) => Day | null;
  /** The day as it was understood, for example 「令和8年11月21日（2026年）」. */
  readonly format: (day: Day) => ReactNode;
  /** Said when the field is left with something that is not a day, and there is no `error`. */
  readonly notUnderstood: ReactNode;
  readonly autoComplete?: "bday" | "off";
  readonly disabled?: boolean;
}

/** A day in one box, typed in whichever way one is used to; beneath it stands how it was understood. */
export function DayField<Day>(props: Props<Day>): ReactNode {
  const {
    id,
    value,
    onChange,
    parse,
    format,
    notUnderstood,
    autoComplete = "off",
    disabled,
    ...texts
  } = props;
  const [left, setLeft] = useState(false);
  const day = parse(value);
  const isUnclear = left && value.trim() !== "" && day === null;
  const error = texts.error || (isUnclear && notUnderstood);
  return (
    <Field id={id} {...texts} error={error} alsoDescribedBy={`${id}-understood`}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            autoComplete={autoComplete}
            disabled={disabled}
            spellCheck={false}
            value={value}
            onChange={(event) => {
              setLeft(false);
              onChange(event.target.value, parse(event.target.value));
            }}
            onBlur={() => setLeft(true)}
            className={`${wideBox} block sm:max-w-72`}
          />
          <output id={`${id}-understood`} htmlFor={id} className="block min-h-[1.7em]">
            {day !== null && format(day)}
          </output>
        </>
      )}
    </Field>
  );
}
