import { type ReactNode, useId, useState } from "react";

interface Props {
  readonly summary: ReactNode;
  /** Said behind the summary to those who hear the page: which of many it belongs to. */
  readonly of?: ReactNode;
  readonly children: ReactNode;
  readonly onOpen?: (isOpen: boolean) => void;
}

/** Opens on request and builds what is inside only then: a long answer would hold hundreds of fields else. */
export function Unfold({ summary, of, children, onOpen }: Props): ReactNode {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
          onOpen?.(!isOpen);
        }}
        className="inline-flex min-h-11 min-w-11 cursor-pointer items-center gap-2 text-left text-key-1000 underline underline-offset-4"
      >
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="size-3 shrink-0 fill-current transition-transform [[aria-expanded=true]>&]:rotate-90"
        >
          <path d="M3 1l6 5-6 5z" />
        </svg>
        <span>
          {summary}
          {of && <span className="sr-only"> {of}</span>}
        </span>
      </button>
      <div id={id} hidden={!isOpen} className="border-l-4 border-solid-gray-200 py-1 pl-4">
        {isOpen && children}
      </div>
    </div>
  );
}
