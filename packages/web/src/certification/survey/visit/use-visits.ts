import type { Values } from "@yorisoi/rules/certification";
import { type Visits, visitsOf } from "@yorisoi/rules/certification/survey";
import { useMemo } from "react";
import { newRowId, useDocumentPart, useWrite } from "../../document/index.ts";
import { type Entry, inJapan, openRow, startOf, visitRows } from "./visit-rows.ts";
import { useNow } from "./use-now.ts";

const isOfVisits = (key: string) => key.startsWith("visit.") || key.startsWith("rest.");

/** What is written of visits, as a text: nothing else makes the clock draw anew. */
const written = (values: Values) => JSON.stringify([...values].filter(([key]) => isOfVisits(key)));

export interface OpenVisits {
  readonly values: Values;
  readonly visits: Visits;
  readonly visit: string | null;
  readonly rest: string | null;
  readonly put: (entries: readonly Entry[]) => void;
  readonly start: (table: "visit" | "rest") => void;
  readonly endRest: () => void;
}

/** The visits and rests as they are written, and how they are begun and ended. */
export function useVisits(): OpenVisits {
  const text = useDocumentPart(({ snapshot }) => written(snapshot.values));
  const write = useWrite();
  const { now, look } = useNow();
  const values: Values = useMemo(() => new Map(JSON.parse(text) as readonly Entry[]), [text]);
  const visits = useMemo(() => visitsOf(values, inJapan(now)), [values, now]);
  const put = (entries: readonly Entry[]) => {
    for (const [key, value] of entries) write(key, value);
    look();
  };
  const rest = openRow(values, "rest");
  return {
    values,
    visits,
    visit: openRow(values, "visit"),
    rest,
    put,
    start: (table) => put(startOf(table, newRowId(visitRows(values, table)), Date.now())),
    endRest: () => put(rest ? [[`rest.${rest}.endedAt`, inJapan(Date.now())]] : []),
  };
}
