import type { Section } from "@yorisoi/rules/certification";
import { useMemo, useSyncExternalStore } from "react";
import { useFeed } from "../use-part.ts";
import { type Step, stepsOf } from "./steps.ts";

/** The pages of these sections; the same list as long as the answers bring no page and take none away. */
export function useSteps(sections: readonly Section[]): readonly Step[] {
  const feed = useFeed();
  const part = () =>
    stepsOf(feed, sections)
      .map(({ id }) => id)
      .join("\n");
  const joined = useSyncExternalStore(feed.listen, part, part);
  return useMemo(() => (joined === "" ? [] : stepsOf(feed, sections)), [feed, joined, sections]);
}
