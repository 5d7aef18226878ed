import { may } from "@yorisoi/rules/identity";
import { connect } from "./database/index.ts";
import { openBox } from "./identity/index.ts";
import { buildServer } from "./index.ts";

/** Where the OpenAPI document is committed. */
export const openapiFile = new URL("../../../docs/openapi.json", import.meta.url);

/** Parts for a server that answers nobody: a connection is opened only when something is asked. */
export function partsForTheDocument() {
  const db = connect("postgres://nobody@127.0.0.1:1/none");
  const box = openBox([new Uint8Array(32)]);
  return { db, readDb: db, may, box, origin: "http://127.0.0.1:8080", isDemo: false };
}

/** The OpenAPI document as it is committed, so that a change of the API shows in the diff. */
export async function openapiText(): Promise<string> {
  const parts = partsForTheDocument();
  const app = await buildServer({ webRoot: "", parts });
  await app.ready();
  const text = `${JSON.stringify(app.swagger(), null, 1)}\n`;
  await app.close();
  await parts.db.destroy();
  return text;
}
