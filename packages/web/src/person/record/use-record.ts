import { useQuery } from "@tanstack/react-query";
import { ask, Problem, questions } from "../../app/asking/index.ts";
import type { PersonKey } from "../answers.ts";
import type { RecordAnswer } from "../record-answer.ts";

export const pathOf = ({ organisationId, personId }: PersonKey) =>
  `/api/organisations/${organisationId}/people/${personId}`;

export const recordKey = ({ organisationId, personId }: PersonKey) =>
  ["record", organisationId, personId] as const;

export function useRecord(key: PersonKey) {
  return useQuery({
    queryKey: recordKey(key),
    queryFn: () => ask<RecordAnswer>("GET", pathOf(key)),
  });
}

/** After a change: what is shown is asked anew, and lists too. */
export async function refreshRecord(key: PersonKey): Promise<void> {
  await Promise.all([
    questions.invalidateQueries({ queryKey: recordKey(key) }),
    questions.invalidateQueries({
      queryKey: ["people"],
      predicate: ({ queryKey }) => queryKey[1] !== "last-search",
    }),
  ]);
}

/** A consent, an emergency or a charge may end while a record is open: what was shown then goes too. */
export const isOutOfReach = (error: unknown): boolean =>
  error instanceof Problem && ["not-found", "not-allowed"].includes(error.kind);

/** Somebody else was first: what is stored now is asked, so that the next try has its version. */
export async function refreshIfChanged(key: PersonKey, error: unknown): Promise<void> {
  if (error instanceof Problem && error.kind === "changed-by-other") await refreshRecord(key);
}
