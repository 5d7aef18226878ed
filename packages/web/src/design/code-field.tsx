import type { ReactNode } from "react";
import { box, Field, type FieldTexts } from "./field.tsx";
import { digitsOf } from "./digits.ts";

interface Props extends FieldTexts {
  readonly id: string;
  /** The digits so far. */
  readonly value: string;
  readonly onChange: (digits: string) => void;
  readonly length?: number;
  readonly disabled?: boolean;
}

/** A one-time code in one box, so that it can be pasted and filled in by the telephone. */
export function CodeField({ id, value, onChange, length = 6, disabled, ...texts }: Props): ReactNode {
  return (
    <Field id={id} {...texts}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          disabled={disabled}
          size={length + 4}
          value={value}
          onChange={(event) => {
            // While an input method is composing, its text must not be changed under it.
            const isComposing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
            onChange(isComposing ? event.target.value : digitsOf(event.target.value, length));
          }}
          onCompositionEnd={(event) => onChange(digitsOf(event.currentTarget.value, length))}
          className={`${box} block font-mono text-std-20N-150 tracking-[0.25em] tabular-nums`}
        />
      )}
    </Field>
  );
}
