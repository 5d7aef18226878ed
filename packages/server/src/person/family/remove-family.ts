import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import { deleteHelper, findHelper, hasGivenConsent } from "./family.store.ts";
import { writePermissions } from "./permission.store.ts";

export async function removeHelper(act: SignedInAct, key: PersonKey, helperId: string, version: number) {
  await needOpenPerson(act, key);
  const current = await findHelper(act, key, helperId);
  if (!current || current.version !== version) throw explainNoChange(current, version);
  if (await hasGivenConsent(act, key, helperId)) {
    const words = {
      ja: "この人が本人に代わってした同意があるので消せません。消す代わりに、してよいことを終えてください。",
      en: "This helper gave a consent for the person and so cannot be removed. End what the helper may do instead.",
    };
    throw new Refusal("conflict", {
      problems: [{ code: "gave-consent", path: "", message: words.ja, message_en: words.en }],
    });
  }
  await writePermissions(act, key, helperId, []);
  if (!(await deleteHelper(act, key, helperId, version))) throw explainNoChange(current, version);
  act.record("helper.removed", { ...key, details: { helperId } });
  return { done: true };
}
