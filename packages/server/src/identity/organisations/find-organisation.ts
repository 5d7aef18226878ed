import type { OrganisationKind } from "@yorisoi/rules/identity";
import { actAs, type Database, newId } from "../../database/index.ts";
import { lookForOrganisation } from "./organisation.store.ts";
import { organisationId } from "./reference-rows.ts";

/** The first of several kinds and codes that is an organisation here: an act of the operator. */
export async function findOrganisation(
  db: Database,
  candidates: readonly { readonly kind: OrganisationKind; readonly code: string }[],
): Promise<{ readonly organisationId: string; readonly name: string } | undefined> {
  return actAs(db, { role: "system" }, newId(), async (act) => {
    act.unrecorded();
    for (const { kind, code } of candidates) {
      const id = organisationId(kind, code);
      const found = await lookForOrganisation(act.sql, id);
      if (found) return { organisationId: id, name: found.name };
    }
    return undefined;
  });
}
