import type { Selectable } from "kysely";
import { type Act, type CertificateRow, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import type { CertificateAnswer, CertificateFacts } from "./certificate.schema.ts";

type Store = Pick<Act, "sql">;

const toCertificate = (row: Selectable<CertificateRow>): CertificateAnswer => ({
  certificateId: row.certificate_id,
  kind: row.kind,
  number: row.number,
  grade: row.grade,
  issuer: row.issuer,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  note: row.note,
  version: row.version,
});

const columnsOf = (facts: CertificateFacts) => ({
  kind: facts.kind,
  number: facts.number,
  grade: facts.grade,
  issuer: facts.issuer,
  valid_from: facts.validFrom,
  valid_until: facts.validUntil,
  note: facts.note,
});

export async function listCertificates(act: Store, { organisationId, personId }: PersonKey) {
  const rows = await act.sql
    .selectFrom("person.certificate")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .orderBy("certificate_id")
    .execute();
  return rows.map(toCertificate);
}

export async function findCertificate(act: Store, key: PersonKey, certificateId: string) {
  const row = await act.sql
    .selectFrom("person.certificate")
    .selectAll()
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("certificate_id", "=", certificateId)
    .executeTakeFirst();
  return row && toCertificate(row);
}

export async function insertCertificate(act: Store, key: PersonKey, facts: CertificateFacts) {
  const row = await act.sql
    .insertInto("person.certificate")
    .values({
      organisation_id: key.organisationId,
      person_id: key.personId,
      certificate_id: newId(),
      ...columnsOf(facts),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toCertificate(row);
}

export async function updateCertificate(
  act: Store,
  key: PersonKey,
  certificateId: string,
  version: number,
  facts: CertificateFacts,
) {
  const row = await act.sql
    .updateTable("person.certificate")
    .set({ ...columnsOf(facts), version: version + 1 })
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("certificate_id", "=", certificateId)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return row && toCertificate(row);
}

export async function deleteCertificate(act: Store, key: PersonKey, certificateId: string, version: number) {
  const done = await act.sql
    .deleteFrom("person.certificate")
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("certificate_id", "=", certificateId)
    .where("version", "=", version)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
