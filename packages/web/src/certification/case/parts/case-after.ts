import type { CaseLine } from "../../answers.ts";

/** The case that follows another in a list; of one that is no longer there, the first. Undefined at the end. */
export function caseAfter<Line extends Pick<CaseLine, "caseId">>(
  lines: readonly Line[],
  caseId: string,
): Line | undefined {
  // -1 + 1: the first
  return lines[lines.findIndex((line) => line.caseId === caseId) + 1];
}
