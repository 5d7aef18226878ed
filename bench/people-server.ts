import { may } from "@yorisoi/rules/identity";
import { connect } from "../packages/server/src/database/index.ts";
import { buildServer } from "../packages/server/src/index.ts";
import type { Parts } from "../packages/server/src/parts.ts";

/** The server of the measurement, in a process of its own: `node people-server.ts APP_URL ORIGIN [WEB_ROOT]`. Prints its address. */
const [appUrl = "", origin = "", webRoot = ""] = process.argv.slice(2);
const db = connect(appUrl);
const box = { seal: () => "", open: () => undefined } as unknown as Parts["box"];
const parts: Parts = { db, readDb: db, may, box, origin, isDemo: true };
const app = await buildServer({ webRoot, parts });
process.stdout.write(`${await app.listen({ host: "127.0.0.1", port: 0 })}\n`);
process.on("SIGTERM", () => void app.close().then(() => db.destroy()));
