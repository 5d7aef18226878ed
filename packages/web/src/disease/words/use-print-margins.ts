import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useSayTime } from "../../app/say-time.ts";
import { useSay } from "../../app/words.tsx";
import { usePageMargins } from "../../design/index.ts";

/** What stands in the margins of a printed page: its subject, when it was printed, and the number of the page. */
export function usePrintMargins(subject: string): string {
  const say = useSay();
  const sayTime = useSayTime();
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const look = () => flushSync(() => setNow(new Date().toISOString()));
    window.addEventListener("beforeprint", look);
    return () => window.removeEventListener("beforeprint", look);
  }, []);
  const printed = say("disease.printed", { time: sayTime.time(now) });
  usePageMargins({ topLeft: subject, topRight: printed, bottomLeft: say("app.name") });
  return printed;
}
