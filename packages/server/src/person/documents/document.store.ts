import { createHash } from "node:crypto";
import { type Act, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import type { MediaType } from "./media.ts";

type Store = Pick<Act, "sql">;

export async function insertDocument(
  act: Store,
  key: PersonKey,
  document: { readonly mediaType: MediaType; readonly content: Buffer; readonly by: string },
): Promise<string> {
  const documentId = newId();
  await act.sql
    .insertInto("person.document")
    .values({
      organisation_id: key.organisationId,
      person_id: key.personId,
      document_id: documentId,
      kind: "consent",
      media_type: document.mediaType,
      sha256: createHash("sha256").update(document.content).digest(),
      content: document.content,
      stored_by: document.by,
    })
    .execute();
  return documentId;
}

export async function findDocument(act: Store, key: PersonKey, documentId: string) {
  const row = await act.sql
    .selectFrom("person.document")
    .select(["media_type", "content"])
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("document_id", "=", documentId)
    .executeTakeFirst();
  return row && { mediaType: row.media_type, content: row.content };
}

export async function hasDocument(act: Store, key: PersonKey, documentId: string): Promise<boolean> {
  const row = await act.sql
    .selectFrom("person.document")
    .select("document_id")
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("document_id", "=", documentId)
    .executeTakeFirst();
  return row !== undefined;
}
