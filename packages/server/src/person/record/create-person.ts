import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import { quietRules } from "../contact/contact.schema.ts";
import { writeContactRules } from "../contact/contact.store.ts";
import type { PersonFacts } from "./facts.schema.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { insertPerson } from "./person.store.ts";
import { rewriteSearchKeys } from "./search-keys.store.ts";

/** Makes a record, unless it probably exists already and nobody has compared. */
export async function createPerson(
  act: SignedInAct,
  { despite, ...facts }: PersonFacts & { readonly despite: readonly string[] },
) {
  const { organisationId, accountId } = act.actor;
  if (!organisationId) throw new Refusal("not-allowed");
  const duplicates = await findDuplicates(act, organisationId, facts);
  const unseen = duplicates.filter(
    ({ likeness, personId }) => likeness === "probable" && !despite.includes(personId),
  );
  if (unseen.length > 0) {
    const words = {
      ja: "同じ人かもしれない記録があります。見くらべて、別の人なら despite に入れて送ってください。",
      en: "There are records that may be of the same person. Compare them; if it is someone else, send them in despite.",
    };
    const problems = unseen.map(() => ({
      code: "probable-duplicate",
      path: "/despite",
      message: words.ja,
      message_en: words.en,
    }));
    throw new Refusal("conflict", { problems, current: { duplicates: unseen } });
  }
  const person = await insertPerson(act, organisationId, facts, accountId);
  await rewriteSearchKeys(act, person);
  await writeContactRules(act, person, 0, quietRules);
  const { personId } = person;
  act.record("person.created", { organisationId, personId, details: { despite } });
  return person;
}
