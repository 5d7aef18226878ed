import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { findDocument } from "./document.store.ts";

export async function readDocument(act: SignedInAct, key: PersonKey, documentId: string) {
  const document = await findDocument(act, key, documentId);
  if (!document) throw new Refusal("not-found");
  act.record("document.read", { ...key, details: { documentId } });
  return document;
}
