import type { ReactNode } from "react";
import { T } from "../../app/words.tsx";
import { useDocumentPart } from "./use-part.ts";
import { Worded } from "./words/field-name.tsx";

/** Why the server did not take what was written into a field; null when it took it. */
export function useRefusal(key: string): ReactNode {
  const problems = useDocumentPart(({ refused }) => refused.find((one) => one.key === key)?.problems);
  if (!problems) return null;
  return (
    <>
      <T k="document.refused" />{" "}
      {problems.map((problem) => (
        <Worded key={problem.ja} words={problem} />
      ))}{" "}
      <T k="document.refused.todo" />
    </>
  );
}
