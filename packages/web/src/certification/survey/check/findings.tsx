import type { Finding } from "@yorisoi/rules/certification/state-form";
import { surveyChecks } from "@yorisoi/rules/certification/survey";
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import { useDocumentPart } from "../../document/index.ts";
import { useDesk } from "../desk.ts";
import { findingsByItem } from "./findings-about.ts";

interface Found {
  readonly all: readonly Finding[];
  readonly byItem: ReadonlyMap<string, readonly Finding[]>;
}

const nothing: Found = { all: [], byItem: new Map() };
const none: readonly Finding[] = [];
const FindingsContext = createContext<Found>(nothing);

/** Runs the checks behind the taps: an answer is shown first, what was found about it in the next idle moment. */
export function Findings({ children }: { children: ReactNode }): ReactNode {
  const { edition, stateForm } = useDesk();
  const values = useDeferredValue(useDocumentPart(({ snapshot }) => snapshot.values));
  const found = useMemo(() => {
    const all = surveyChecks({ edition, values, stateForm });
    return { all, byItem: findingsByItem(all, values) };
  }, [edition, values, stateForm]);
  return <FindingsContext value={found}>{children}</FindingsContext>;
}

export const useFindings = (): readonly Finding[] => useContext(FindingsContext).all;

export const useFindingsOf = (item: string): readonly Finding[] =>
  useContext(FindingsContext).byItem.get(item) ?? none;
