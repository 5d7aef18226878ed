import type { CaseLine } from "../../answers.ts";

type Line = Pick<CaseLine, "caseId" | "person" | "appliedOn">;

/** The cases of one person that were handed in, the last first. */
export function casesOf<Case extends Line>(cases: readonly Case[], personId: string): readonly Case[] {
  return cases
    .filter(({ person, appliedOn }) => person?.personId === personId && appliedOn !== null)
    .toSorted((one, other) => ((one.appliedOn ?? "") < (other.appliedOn ?? "") ? 1 : -1));
}
