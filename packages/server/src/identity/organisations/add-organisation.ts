import { actAs, type Database, newId } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { insertOrganisation, lookForOrganisation, type NewOrganisation } from "./organisation.store.ts";
import { organisationId } from "./reference-rows.ts";

/** Adds an organisation that data/ does not list (health centre, provider, facility …): an act of the operator. */
export async function addOrganisation(
  db: Database,
  given: Omit<NewOrganisation, "organisationId">,
): Promise<{ readonly organisationId: string }> {
  const id = organisationId(given.kind, given.code);
  return actAs(db, { role: "system" }, newId(), async (act) => {
    const refuse = (code: string, path: string, { ja, en }: { ja: string; en: string }) =>
      new Refusal("conflict", { problems: [{ code, path, message: ja, message_en: en }] });
    if (given.partOf && !(await lookForOrganisation(act.sql, given.partOf))) {
      throw refuse("no-parent", "/partOf", {
        ja: "上の組織（partOf）がありません。番号を確かめてください。",
        en: "The organisation above (partOf) does not exist. Check its number.",
      });
    }
    if (!(await insertOrganisation(act.sql, { ...given, organisationId: id }))) {
      throw refuse("there-already", "/code", {
        ja: "同じ種類と番号の組織が、もうあります。",
        en: "There is an organisation of this kind and number already.",
      });
    }
    act.record("organisation.created", { organisationId: id, details: { kind: given.kind } });
    return { organisationId: id };
  });
}
