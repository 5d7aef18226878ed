import { type ReactNode, useId } from "react";

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One thing that is on or off. */
export function Checkbox({ label, hint, checked, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          type="checkbox"
          id={id}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="mt-0.5 size-6 shrink-0 accent-key-900"
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 pl-9 text-pretty text-solid-gray-700">
          {hint}
        </p>
      )}
    </div>
  );
}
