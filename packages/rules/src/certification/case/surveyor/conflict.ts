import type { Candidate, PersonRelations } from "./candidate.ts";
import { type ConflictKind, conflictKinds } from "./conflict-kinds.ts";

/** Every conflict of interest between a candidate and the person: what the record tells, and what was declared. */
export function conflictOf(
  { accountId, organisationId, declared }: Pick<Candidate, "accountId" | "organisationId" | "declared">,
  relations: PersonRelations,
): readonly ConflictKind[] {
  const told: Readonly<Partial<Record<ConflictKind, boolean>>> = {
    self: relations.personAccount === accountId,
    family: relations.relatives.includes(accountId),
    helper: relations.helpers.includes(accountId),
    provider: relations.providers.includes(organisationId),
    facility: relations.facilities.includes(organisationId),
  };
  const kinds = Object.keys(conflictKinds) as ConflictKind[];
  return kinds.filter((kind) => told[kind] || declared.includes(kind));
}
