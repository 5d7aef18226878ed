import { useEffect, useRef, useState } from "react";
import { useDocumentPart } from "../../document/index.ts";
import { sync } from "../../store/index.ts";

/** Long enough for the page to be drawn with what the server has just taken. */
const drawn = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Does something once everything that was written has reached the server: what is handed in is what stands on the screen.
 * Without a network, or when something was refused, it is not done, and the document says why.
 */
export function useWhenSent(act: () => Promise<unknown>) {
  const [isWaiting, setWaiting] = useState(false);
  const saved = useDocumentPart((source) => source.saved);
  const latest = useRef(saved);
  useEffect(() => {
    latest.current = saved;
  }, [saved]);
  const want = async () => {
    if (isWaiting) return;
    setWaiting(true);
    try {
      await sync();
      await drawn();
      if (latest.current === "sent") await act();
    } finally {
      setWaiting(false);
    }
  };
  return { isWaiting, saved, want };
}
