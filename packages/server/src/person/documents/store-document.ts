import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { needOpenPerson } from "../record/need-person.ts";
import { insertDocument } from "./document.store.ts";
import { isOfType, mediaType } from "./media.ts";

/** Keeps a scanned paper. Its first bytes have to say the same as its content-type. */
export async function storeDocument(
  act: SignedInAct,
  key: PersonKey,
  file: { readonly contentType: string | undefined; readonly content: unknown },
) {
  const type = mediaType(file.contentType);
  const { content } = file;
  if (!type || !Buffer.isBuffer(content) || !isOfType(content, type)) throw new Refusal("wrong-media");
  await needOpenPerson(act, key);
  const documentId = await insertDocument(act, key, { mediaType: type, content, by: act.actor.accountId });
  act.record("document.stored", { ...key, details: { documentId, mediaType: type } });
  return { documentId, mediaType: type, bytes: content.length };
}
