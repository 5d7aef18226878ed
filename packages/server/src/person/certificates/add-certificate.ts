import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { needOpenPerson } from "../record/need-person.ts";
import type { CertificateFacts } from "./certificate.schema.ts";
import { insertCertificate } from "./certificate.store.ts";

export async function addCertificate(act: SignedInAct, key: PersonKey, facts: CertificateFacts) {
  await needOpenPerson(act, key);
  const certificate = await insertCertificate(act, key, facts);
  const { certificateId } = certificate;
  act.record("certificate.added", { ...key, details: { certificateId } });
  return certificate;
}
