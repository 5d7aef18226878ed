import { useCallback } from "react";
import { useSay } from "../../app/words.tsx";
import { textKeyOf } from "../words/text-key-of.ts";

/** What a job does, in words; one this screen does not know keeps its code. */
export function useJobName(): (name: string) => string {
  const say = useSay();
  return useCallback(
    (name: string) => {
      const key = textKeyOf(`jobs.kind.${name}`);
      return key ? say(key) : name;
    },
    [say],
  );
}
