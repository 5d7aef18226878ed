import { type ReactNode, useEffect, useId, useState } from "react";

interface Props {
  /** What is behind it, in a word: 「病名」. */
  readonly what: ReactNode;
  /** On the switch, before and after: 「表示する」「隠す」. */
  readonly show: ReactNode;
  readonly hide: ReactNode;
  /** Stands in place of the text: 「かくしています」. */
  readonly hidden: ReactNode;
  readonly children: ReactNode;
}

/**
 * Keeps a text from the eyes of those who pass by (覗き見) until it is asked for. Until then it is not in the page at all;
 * when the window is left it is hidden again.
 */
export function Veil({ what, show, hide, hidden, children }: Props): ReactNode {
  const [shown, setShown] = useState(false);
  const id = useId();
  useEffect(() => {
    if (!shown) return;
    const cover = () => document.hidden && setShown(false);
    document.addEventListener("visibilitychange", cover);
    return () => document.removeEventListener("visibilitychange", cover);
  }, [shown]);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <span id={id} className={shown ? "" : "text-solid-gray-700"}>
        {shown ? children : hidden}
      </span>
      <button
        type="button"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
        className="screen-only inline-flex min-h-11 min-w-11 items-center text-key-900 underline underline-offset-4 hover:bg-key-50"
      >
        <span>
          {shown ? hide : show}
          <span className="sr-only"> {what}</span>
        </span>
      </button>
    </span>
  );
}
