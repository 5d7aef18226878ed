import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import type { CertificateFacts } from "./certificate.schema.ts";
import { findCertificate, updateCertificate } from "./certificate.store.ts";

export async function changeCertificate(
  act: SignedInAct,
  key: PersonKey,
  certificateId: string,
  { version, ...facts }: CertificateFacts & { readonly version: number },
) {
  await needOpenPerson(act, key);
  const changed = await updateCertificate(act, key, certificateId, version, facts);
  if (!changed) throw explainNoChange(await findCertificate(act, key, certificateId), version);
  act.record("certificate.changed", { ...key, details: { certificateId } });
  return changed;
}
