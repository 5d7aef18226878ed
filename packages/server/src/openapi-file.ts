import { buildServer } from "./index.ts";

/** Where the OpenAPI document is committed. */
export const openapiFile = new URL("../../../docs/openapi.json", import.meta.url);

/** The OpenAPI document as it is committed, so that a change of the API shows in the diff. */
export async function openapiText(): Promise<string> {
  const app = await buildServer({ webRoot: "" });
  await app.ready();
  const text = `${JSON.stringify(app.swagger(), null, 1)}\n`;
  await app.close();
  return text;
}
