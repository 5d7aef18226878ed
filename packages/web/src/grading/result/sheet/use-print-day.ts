import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { usePreferences } from "../../../app/preferences.ts";
import type { Sentence } from "../sentence.ts";
import { dayInBoth } from "./day.ts";

/** The day of printing: looked at again when the print begins, for a page may stay open overnight. */
export function usePrintDay(): Sentence {
  const { language } = usePreferences();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const look = () => flushSync(() => setNow(new Date()));
    window.addEventListener("beforeprint", look);
    return () => window.removeEventListener("beforeprint", look);
  }, []);
  return { k: "result.print.day", values: dayInBoth(now, language) };
}
