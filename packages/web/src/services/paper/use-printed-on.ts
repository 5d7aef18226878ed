import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useSayDay } from "../../app/say-day.ts";
import { today } from "../../app/say-time.ts";

/** The day of printing in words: looked at again when the print begins, for a page may stay open overnight. */
export function usePrintedOn(): string {
  const sayDay = useSayDay();
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = () => flushSync(() => setDay(today()));
    window.addEventListener("beforeprint", look);
    return () => window.removeEventListener("beforeprint", look);
  }, []);
  return sayDay(day);
}
