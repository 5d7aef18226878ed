import { useEffect } from "react";
import type { TextKey } from "./text.ts";
import { useSay } from "./words.tsx";

/** The title of the tab. Nothing about a person ever stands there. */
export function usePageTitle(key: TextKey): void {
  const say = useSay();
  const title = `${say(key)} | ${say("app.name")}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
