import type { ImportedList } from "@yorisoi/rules/disease";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../app/asking/index.ts";

/** What the server answers. */
interface Answer {
  readonly lists: readonly ImportedList[];
}

const none: readonly ImportedList[] = [];

export interface ImportedLists {
  readonly lists: readonly ImportedList[];
  /** False as long as the server has not answered; everything works without. */
  readonly isKnown: boolean;
  /** True when the server could not be reached: then answers rest on the built-in lists alone, and the screen says so. */
  readonly isMissing: boolean;
}

/** The official lists an operator of this server imported. Asked once; without an answer the built-in lists speak. */
export function useImportedLists(): ImportedLists {
  const { data, isError } = useQuery({
    queryKey: ["diseases", "imported"],
    queryFn: ({ signal }) => ask<Answer>("GET", "/api/diseases/imported", { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    retryOnMount: false,
    networkMode: "always",
  });
  return { lists: data?.lists ?? none, isKnown: data !== undefined || isError, isMissing: isError };
}
