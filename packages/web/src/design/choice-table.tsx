import type { ReactNode } from "react";
import { type Choice, type ChoicesProps, describedBy, ErrorText } from "./choices.tsx";

/** Columns on a wide screen: the question, the answers, the way to take one back. */
const columns: Readonly<Record<number, string>> = {
  2: "lg:grid-cols-[15rem_repeat(2,minmax(0,9.5rem))_3rem]",
  3: "lg:grid-cols-[15rem_repeat(3,minmax(0,9.5rem))_3rem]",
  4: "lg:grid-cols-[15rem_repeat(4,minmax(0,9.5rem))_3rem]",
  5: "lg:grid-cols-[15rem_repeat(5,minmax(0,9.5rem))_3rem]",
  6: "lg:grid-cols-[15rem_repeat(6,minmax(0,9.5rem))_3rem]",
  7: "lg:grid-cols-[15rem_repeat(7,minmax(0,9.5rem))_3rem]",
};

function grid(count: number): string {
  return `lg:grid ${columns[count] ?? columns[7]} lg:gap-x-2`;
}

/** The answers once, above the columns of the rows that follow; on a narrow screen every row says them itself. */
export function ChoiceTableHead({
  labels,
  skip = 0,
}: {
  labels: readonly ReactNode[];
  skip?: number;
}): ReactNode {
  return (
    <div
      aria-hidden="true"
      className={`sticky top-0 z-1 hidden border-b-2 border-solid-gray-600 bg-white pt-2 pb-1 text-dns-14N-130 ${grid(labels.length + skip)}`}
    >
      <span />
      {Array.from({ length: skip }, (_, at) => (
        <span key={`skip-${at}`} />
      ))}
      {labels.map((label, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns of one fixed table
        <span key={at} className="self-end px-1 text-balance [&_*]:[word-break:auto-phrase]">
          {label}
        </span>
      ))}
    </div>
  );
}

type Props = ChoicesProps & {
  /** Columns left free before the first answer, so that two kinds of rows stand under one head. */
  readonly skip?: number;
  /** A row that belongs to the one above; `joined` is the one above. */
  readonly place?: "joined" | "sub" | undefined;
};

/** One question as a row of a dense form: radios in columns where they fit, else beside each other with their words. */
export function ChoiceRow(props: Props): ReactNode {
  const { name, legend, choices, hint, error, clear, skip = 0, place } = props;
  const sub = place === "sub";
  return (
    <fieldset
      id={name}
      data-choices
      aria-describedby={describedBy(name, props)}
      className={`min-w-0 py-2 lg:items-center lg:py-0 ${place === "joined" ? "max-lg:pb-0" : "border-b border-solid-gray-200"} ${grid(choices.length + skip)}`}
    >
      <legend
        className={`float-left w-full lg:py-1 ${sub ? "text-solid-gray-700 lg:pl-9" : "font-700 lg:font-400"}`}
      >
        {legend}
        {hint && (
          <span id={`${name}-hint`} className="block font-400 text-solid-gray-700">
            {hint}
          </span>
        )}
      </legend>
      {Array.from({ length: skip }, (_, at) => (
        <span key={`skip-${at}`} className="max-lg:hidden" />
      ))}
      <div className="clear-both flex flex-wrap gap-x-4 lg:contents">
        {choices.map((choice) => (
          <Cell key={choice.value} choice={choice} {...props} />
        ))}
        {clear && (
          <button
            type="button"
            data-clear
            tabIndex={-1}
            onClick={clear.onClear}
            className="min-h-11 min-w-11 text-key-900 underline underline-offset-4 lg:col-start-[-2] lg:text-dns-14N-130"
          >
            {clear.label}
          </button>
        )}
      </div>
      {error && (
        <div className="lg:col-span-full">
          <ErrorText id={`${name}-error`}>{error}</ErrorText>
        </div>
      )}
    </fieldset>
  );
}

function Cell({ choice, name, chosen, onChoose }: ChoicesProps & { choice: Choice }): ReactNode {
  const { value, sign, label } = choice;
  const marked = value >= 0 && chosen === value ? "bg-key-50 font-700" : "hover:bg-solid-gray-50";
  return (
    <label className={`flex min-h-11 cursor-pointer items-center gap-2 rounded-8 px-1 ${marked}`}>
      <input
        type="radio"
        name={name}
        data-sign={sign}
        checked={chosen === value}
        onChange={() => onChoose(value)}
        className="size-6 shrink-0 accent-key-900"
      />
      {sign && <span className="tabular-nums">{sign}</span>}
      <span className="lg:sr-only">{label}</span>
    </label>
  );
}
