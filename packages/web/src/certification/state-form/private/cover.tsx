import { type ReactNode, useEffect, useRef, useState } from "react";
import { T } from "../../../app/words.tsx";
import { Button, StickyBar } from "../../../design/index.ts";

/**
 * Keeps a part of a page from the eyes of whoever comes by. Like `Veil` it is not in the page until it is asked for and
 * goes when the window is left; and while it is open, the button that covers it stays in reach, and Esc covers it too.
 */
export function Cover({ children }: { children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const cover = () => setOpen(false);
    const onHidden = () => document.hidden && cover();
    const onKey = ({ key, isComposing }: KeyboardEvent) => key === "Escape" && !isComposing && cover();
    document.addEventListener("visibilitychange", onHidden);
    document.addEventListener("keydown", onKey);
    place.current?.focus();
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      document.removeEventListener("keydown", onKey);
    };
  }, [isOpen]);
  if (!isOpen) {
    return (
      <div className="space-y-3 rounded-8 border border-dashed border-solid-gray-600 p-6">
        <p>
          <T k="stateForm.private.covered" />
        </p>
        <Button onClick={() => setOpen(true)}>
          <T k="stateForm.private.show" />
        </Button>
      </div>
    );
  }
  return (
    <div ref={place} tabIndex={-1} className="space-y-6 outline-none">
      {children}
      <StickyBar>
        <Button onClick={() => setOpen(false)}>
          <T k="stateForm.private.cover" />
        </Button>
        <span className="ml-3 text-solid-gray-700 max-sm:hidden">
          <T k="stateForm.private.coverKey" />
        </span>
      </StickyBar>
    </div>
  );
}
