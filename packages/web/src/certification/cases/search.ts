import type { Stage } from "@yorisoi/rules/certification/case";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../../app/asking/index.ts";
import type { CaseLines } from "../answers.ts";

/** What the list is narrowed to. Names stand in the body of the request, never in an address. */
export interface Sought {
  readonly query: string;
  readonly stage: Stage | null;
  readonly late: boolean;
  readonly mine: boolean;
  /** Only those whose opinion has not come in time. */
  readonly opinionLate: boolean;
  /** Only those for which a reminder is to be printed. */
  readonly letters: boolean;
  /** With those that have ended. */
  readonly ended: boolean;
}

export const everything: Sought = {
  query: "",
  stage: null,
  late: false,
  mine: false,
  opinionLate: false,
  letters: false,
  ended: false,
};

/** How many come at once; the table sorts and turns pages within them. */
export const MOST = 100;

/** Cases, the most urgent first. */
export function useCases(sought: Sought, after: string | null = null) {
  const { query, stage, late, mine, opinionLate, letters, ended } = sought;
  return useQuery({
    queryKey: ["cases", "list", sought, after],
    queryFn: ({ signal }) =>
      ask<CaseLines>("POST", "/api/cases/search", {
        body: {
          query,
          limit: MOST,
          ...(stage ? { stage } : {}),
          ...(late ? { late } : {}),
          ...(mine ? { mine } : {}),
          ...(opinionLate ? { opinionLate } : {}),
          ...(letters ? { letters } : {}),
          ...(ended ? { open: false } : {}),
          ...(after ? { after } : {}),
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
