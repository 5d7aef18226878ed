import { createHash } from "node:crypto";
import type { Client } from "pg";
import { keepReference, lastReference } from "./reference.store.ts";
import { referenceRows } from "./reference-rows.ts";

/**
 * Reads the organisations of data/ into the database when they changed since the last time. What an organisation
 * changed about itself stays; one that is no longer listed stays too, for records hang on it.
 */
export async function loadOrganisations(
  client: Client,
  say: (line: string) => void = () => {},
): Promise<void> {
  const rows = referenceRows();
  const text = JSON.stringify(rows);
  const sha256 = createHash("sha256").update(text).digest("hex");
  if ((await lastReference(client)) === sha256) return;
  say(`組織を読みこんでいます: ${rows.length} 件 (loading organisations)`);
  await keepReference(client, text, sha256);
}
