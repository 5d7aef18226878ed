import { type CivilDay, day } from "@yorisoi/rules/calendar";
import type { WindowCase } from "@yorisoi/rules/disease";
import { loadRules } from "../knowledge.ts";
import type { StoredList } from "../imported/official-list.store.ts";
import type { CheckBody } from "./check.schema.ts";

const dayIf = (text: string | undefined): CivilDay | undefined =>
  text === undefined ? undefined : day(text);

const onsetOf = (onset: CheckBody["onset"]) =>
  onset && { text: onset.text, ...(onset.about === undefined ? {} : { about: onset.about }) };

/** What was sent as a case of the rules; the imported lists are the server's. */
function caseOf({ proofs, ...body }: CheckBody, imported: readonly StoredList[]): WindowCase {
  return {
    ...body,
    day: day(body.day),
    birthDay: dayIf(body.birthDay),
    earlierDecision: dayIf(body.earlierDecision),
    onset: onsetOf(body.onset),
    diseases: body.diseases.map(({ onset, ...disease }) => ({ ...disease, onset: onsetOf(onset) })),
    proofs: proofs?.map((proof) => ({
      ...proof,
      day: dayIf(proof.day),
      validUntil: dayIf(proof.validUntil),
    })),
    imported,
  };
}

/** The check at the window, with the note to print. */
export async function checkCase(body: CheckBody, imported: readonly StoredList[]) {
  const { checkAtWindow, windowNote } = await loadRules();
  const given = caseOf(body, imported);
  const answer = checkAtWindow(given);
  return { ...answer, note: windowNote(answer, given.day) };
}
