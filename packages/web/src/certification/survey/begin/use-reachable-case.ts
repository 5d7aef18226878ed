import { Problem } from "../../../app/asking/index.ts";
import type { CaseView } from "../../answers.ts";
import { useCase } from "../../case/use-case.ts";

interface Reachable {
  readonly view: CaseView | undefined;
  /** Nobody answers: what was taken along can be written all the same. */
  readonly isAway: boolean;
  readonly error: unknown;
}

/** The case, where the server can be reached. */
export function useReachableCase(caseId: string): Reachable {
  const { data, error, fetchStatus } = useCase(caseId);
  const isAway = fetchStatus === "paused" || (error instanceof Problem && error.kind === "no-network");
  return { view: data, isAway, error: data || isAway ? null : error };
}
