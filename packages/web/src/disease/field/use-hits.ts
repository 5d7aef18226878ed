import type { Hit } from "@yorisoi/rules/disease";
import { useDeferredValue, useMemo } from "react";
import type { Catalogue } from "../catalogue/fetched-catalogue.ts";

const nothing: readonly Hit[] = [];

export interface Sought {
  /** What was sought; a frame behind what is typed. */
  readonly query: string;
  readonly hits: readonly Hit[];
}

/** What a query finds on a day. Typing comes first: the search runs when a frame is free, and only for the last letters. */
export function useHits(
  catalogue: Catalogue | undefined,
  typed: string,
  { on, limit }: { readonly on: string; readonly limit: number },
): Sought {
  const query = useDeferredValue(typed).trim();
  const hits = useMemo(
    () => (catalogue && query !== "" ? catalogue.find(query, { on, limit }) : nothing),
    [catalogue, query, on, limit],
  );
  return { query, hits };
}
