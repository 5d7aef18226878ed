import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { type Choice, type ChoicesProps, describedBy, ErrorText } from "./choices.tsx";

type Props = ChoicesProps & {
  /** Side by side as far as there is room: for a few short answers. */
  readonly inline?: boolean;
};

/** One question with its answers under each other, each with room for a short explanation. */
export function ChoiceList(props: Props): ReactNode {
  const { name, legend, choices, hint, error, clear, inline = false } = props;
  return (
    <fieldset id={name} data-choices className="min-w-0" aria-describedby={describedBy(name, props)}>
      <legend className="text-std-17B-170">{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className="text-pretty text-solid-gray-700">
          {hint}
        </p>
      )}
      {error && <ErrorText id={`${name}-error`}>{error}</ErrorText>}
      <div className={inline ? "flex flex-wrap gap-x-6" : "mt-1"}>
        {choices.map((choice) => (
          <Radio key={choice.value} choice={choice} {...props} />
        ))}
      </div>
      {clear && (
        <Button kind="text" data-clear onClick={clear.onClear} className="-ml-5">
          {clear.label}
        </Button>
      )}
    </fieldset>
  );
}

function Radio({ choice, name, chosen, onChoose }: ChoicesProps & { choice: Choice }): ReactNode {
  const { value, sign, label, hint } = choice;
  const id = `${name}-${value}`;
  const marked = value >= 0 && chosen === value ? "bg-key-50" : "";
  return (
    <div className={`rounded-8 ${marked}`}>
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 rounded-8 px-2 py-2">
        <input
          type="radio"
          id={id}
          name={name}
          data-sign={sign}
          checked={chosen === value}
          onChange={() => onChoose(value)}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="mt-0.5 size-6 shrink-0 accent-key-900"
        />
        {sign && <span className="w-3 shrink-0 text-solid-gray-700 tabular-nums">{sign}</span>}
        <span>{label}</span>
      </label>
      {hint && (
        <p
          id={`${id}-hint`}
          className={`-mt-1 pr-2 pb-2 text-pretty text-solid-gray-700 ${sign ? "pl-17" : "pl-11"}`}
        >
          {hint}
        </p>
      )}
    </div>
  );
}
