import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import type { FieldChoice } from "./choices-of.ts";

/** How many were found, for those who do not see the list; and when there is none, what to do, for everyone. */
export function Told(props: { query: string; isReady: boolean; choices: readonly FieldChoice[] }): ReactNode {
  const { query, isReady, choices } = props;
  const found = choices.filter(({ kind }) => kind === "hit").length;
  const isNothing = isReady && query !== "" && found === 0;
  return (
    <output className={isNothing ? "block max-w-lg" : "sr-only"}>
      {isNothing && <T k={choices.length > 0 ? "disease.field.noneTyped" : "disease.field.none"} />}
      {isReady && found > 0 && <T k="disease.field.found" values={{ number: found }} />}
    </output>
  );
}
