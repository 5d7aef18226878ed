import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildServer } from "../../server/src/index.ts";

/** The built screens; another folder can be named to try a build that is not in its usual place. */
const webRoot = process.env["WEB_ROOT"] ?? fileURLToPath(new URL("../dist/", import.meta.url));

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts the real server on a free port of this machine. */
export async function serve(): Promise<Served> {
  if (!existsSync(`${webRoot}/index.html`)) {
    throw new Error(`No built screens in ${webRoot}: run "npm run build" first.`);
  }
  const app = await buildServer({ webRoot });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  return { address, close: () => app.close() };
}
