import { useEffect, useRef } from "react";
import type { CaseView } from "../../answers.ts";
import type { DocumentSource } from "../../document/index.ts";
import { firstAnswers } from "./first-answers.ts";

/** Writes what is known already, once, into an application that was not handed in yet. */
export function useFirstAnswers(source: DocumentSource, view: CaseView): void {
  const isDone = useRef(false);
  const { snapshot, mayWrite, write } = source;
  useEffect(() => {
    if (isDone.current || !mayWrite || view.state.application.status !== "none") return;
    isDone.current = true;
    for (const [key, value] of firstAnswers(view, snapshot)) write(key, value);
  }, [snapshot, mayWrite, write, view]);
}
