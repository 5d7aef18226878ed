import type { ReactNode } from "react";

interface Props {
  readonly id: string;
  /** The name of the part; with the line behind it, its heading. */
  readonly title: ReactNode;
  /** What is inside, in a few words. */
  readonly line: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part of the page folded to one line that says what is inside; native, so that the search of the browser opens it. */
export function Fold({ id, title, line, isOpen, onToggle, children }: Props): ReactNode {
  return (
    <details
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      className="border-t border-solid-gray-420"
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-baseline gap-3 py-3 [&::-webkit-details-marker]:hidden">
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="size-3 shrink-0 fill-key-1000 transition-transform [[open]>summary>&]:rotate-90"
        >
          <path d="M3 1l6 5-6 5z" />
        </svg>
        <h2 id={id} className="flex flex-wrap items-baseline gap-x-3 text-std-16N-170">
          <span className="text-std-18B-160 text-key-1000 underline underline-offset-4">{title}</span>{" "}
          <span className="text-solid-gray-700">{line}</span>
        </h2>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
