import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import { deleteCertificate, findCertificate } from "./certificate.store.ts";

/** What it said stays in the history. */
export async function removeCertificate(
  act: SignedInAct,
  key: PersonKey,
  certificateId: string,
  version: number,
) {
  await needOpenPerson(act, key);
  const isDone = await deleteCertificate(act, key, certificateId, version);
  if (!isDone) throw explainNoChange(await findCertificate(act, key, certificateId), version);
  act.record("certificate.removed", { ...key, details: { certificateId } });
  return { done: true };
}
