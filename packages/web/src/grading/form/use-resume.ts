import { useEffect, useRef } from "react";
import { missingItems } from "../paper/index.ts";
import type { Desk } from "./desk.ts";
import { questionId } from "./use-question.ts";
import { view } from "./view.ts";

/** Coming back to answers that are not complete, the window opens where one stopped. Focus stays at the start. */
export function useResume({ paper, draft }: Desk): void {
  const resumed = useRef(false);
  useEffect(() => {
    if (resumed.current) return;
    resumed.current = true;
    const { at, edition } = view();
    const item = paper.items.find(({ name }) => name === at[edition]);
    const started = draft.values().size > 0 && missingItems(paper, draft.values()).length > 0;
    if (!item || !started || window.scrollY > 0) return;
    document.getElementById(questionId("day", item))?.scrollIntoView({ block: "center" });
  }, [paper, draft]);
}
