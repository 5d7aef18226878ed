import type { Privacy } from "@yorisoi/rules/certification";
import type { CaseRole } from "@yorisoi/rules/certification/case";

const carers: readonly CaseRole[] = [
  "clerk",
  "surveyor",
  "board_member",
  "board_secretary",
  "attending_doctor",
  "opinion_link",
];

/** Who reads each kind of private field, as the policies of `certification.field_change` have it. */
const isFor: Readonly<Record<Privacy, (role: CaseRole) => boolean>> = {
  "not-for-family": (role) => role !== "helper",
  infection: (role) => carers.includes(role),
  "surveyor-and-board": (role) => ["surveyor", "board_member", "board_secretary"].includes(role),
};

const kinds = Object.keys(isFor) as Privacy[];

/**
 * Kinds of private fields that stand on no paper and in no copy for this role. The database shows nobody more than that,
 * but to everybody what was written by oneself: on a paper, which lies about, that is left out too.
 */
export function withheldFrom(role: CaseRole): readonly Privacy[] {
  return kinds.filter((kind) => !isFor[kind](role));
}
