import { Refusal } from "../../http/index.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { changeOrganisationRow, lookForOrganisation } from "./organisation.store.ts";
import type { OrganisationChangeBody } from "./organisations.schema.ts";

/** Changes how one's organisation is reached. */
export async function changeOrganisation(
  act: SignedInAct,
  organisationId: string,
  { version, ...change }: OrganisationChangeBody,
): Promise<Answer> {
  const done = await changeOrganisationRow(act.sql, organisationId, { version, change });
  const current = await lookForOrganisation(act.sql, organisationId);
  if (!current) throw new Refusal("not-found");
  if (!done && organisationId !== act.actor.organisationId) throw new Refusal("not-allowed");
  if (!done) throw new Refusal("changed-by-other", { current });
  act.record("organisation.changed", { organisationId });
  return { body: current };
}
