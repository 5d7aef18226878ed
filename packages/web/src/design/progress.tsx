import { type ReactNode, useId } from "react";

interface Props {
  readonly label: ReactNode;
  /** How far; absent while nobody knows. */
  readonly value?: number | undefined;
  readonly most?: number;
  /** The same in words: 「3 / 10件」「あと約20秒」. */
  readonly words?: ReactNode;
}

/** Something that is going on, with a bar and in words. */
export function Progress({ label, value, most = 1, words }: Props): ReactNode {
  const id = useId();
  return (
    <div className="max-w-lg space-y-1">
      <label htmlFor={id} className="block font-700">
        {label}
      </label>
      <progress
        id={id}
        value={value}
        max={most}
        aria-describedby={words ? `${id}-words` : undefined}
        className="block h-4 w-full appearance-none border border-solid-gray-600 bg-white [&::-moz-progress-bar]:bg-key-900 forced-colors:[&::-moz-progress-bar]:bg-[Highlight] [&::-webkit-progress-bar]:bg-white [&::-webkit-progress-value]:bg-key-900 forced-colors:[&::-webkit-progress-value]:bg-[Highlight] indeterminate:[&::-moz-progress-bar]:bg-white"
      />
      {words && (
        <p id={`${id}-words`} className="tabular-nums">
          {words}
        </p>
      )}
    </div>
  );
}
