import { type ReactNode, useId } from "react";

export interface MenuAct {
  readonly key: string;
  readonly label: ReactNode;
  readonly onAct: () => void;
}

/**
 * Less needed acts behind one button. The browser opens and closes it, by Esc and by a click elsewhere too, and gives
 * the focus back; where it cannot anchor it to the button, it opens in the middle of the window.
 */
export function Menu({ label, acts }: { label: ReactNode; acts: readonly MenuAct[] }): ReactNode {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="inline-flex min-h-11 items-center gap-2 rounded-8 border border-key-900 bg-white px-5 text-oln-16B-100 text-key-900 hover:bg-key-50"
      >
        <span>{label}</span>
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 fill-current">
          <path d="M1 3l5 6 5-6z" />
        </svg>
      </button>
      <ul
        id={id}
        popover="auto"
        className="m-auto max-w-[calc(100vw-2rem)] rounded-8 border border-solid-gray-600 bg-white p-1 text-solid-gray-900 supports-[position-area:bottom]:m-0 supports-[position-area:bottom]:my-1 supports-[position-area:bottom]:[position-area:bottom_span-right] [position-try-fallbacks:flip-block,flip-inline]"
      >
        {acts.map((act) => (
          <li key={act.key}>
            <button
              type="button"
              popoverTarget={id}
              popoverTargetAction="hide"
              onClick={act.onAct}
              className="min-h-11 w-full rounded-8 px-4 py-2 text-left underline-offset-4 hover:bg-key-50 hover:underline"
            >
              {act.label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
