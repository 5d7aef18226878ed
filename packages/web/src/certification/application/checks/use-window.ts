import { useQuery } from "@tanstack/react-query";
import type { Values } from "@yorisoi/rules/certification";
import { windowCaseOf } from "@yorisoi/rules/certification/application";
import type { WindowAnswer } from "@yorisoi/rules/disease";
import { useMemo } from "react";
import { useImportedLists } from "../../../disease/index.ts";

export interface WindowView {
  /** Null without a day or a disease, and until the catalogue is there. */
  readonly answer: WindowAnswer | null;
  /** The catalogue could not be fetched; `retry` tries again. */
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/** The check at the window for an application, computed here at every change. The catalogue is fetched when first needed. */
export function useWindow(values: Values): WindowView {
  const { lists } = useImportedLists();
  const { data, isError, refetch } = useQuery({
    queryKey: ["diseases", "window-check"],
    queryFn: () => import("@yorisoi/rules/disease"),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
    networkMode: "always",
  });
  const answer = useMemo(() => {
    const given = windowCaseOf(values, lists);
    return data && given && given.diseases.length > 0 ? data.checkAtWindow(given) : null;
  }, [data, lists, values]);
  return { answer, isFailed: isError, retry: () => void refetch() };
}
