import { createServer } from "node:net";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { may, type Role } from "@yorisoi/rules/identity";
import { Client } from "pg";
import { connect, newId } from "../../server/src/database/index.ts";
import { hashPassword, openBox } from "../../server/src/identity/index.ts";
import { buildServer } from "../../server/src/index.ts";
import type { Parts } from "../../server/src/parts.ts";
import { cloneDatabase } from "../../server/test/database/clone.ts";

const webRoot = process.env["WEB_ROOT"] ?? fileURLToPath(new URL("../dist/", import.meta.url));

export const PASSWORD = "kumo-wa-shizuka-ni-nagareru";
const hash = await hashPassword(PASSWORD);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** Somebody who can sign in with PASSWORD, and the roles they have. */
export interface Member {
  readonly accountId: string;
  readonly login: string;
  readonly name: string;
}

/**
 * The whole server with the built screens on a database of its own, at http://localhost, where browsers have passkeys.
 * `admin` looks behind the scenes.
 */
export async function openIdentityHouse(change: Partial<Parts> = {}) {
  if (!existsSync(`${webRoot}/index.html`)) {
    throw new Error(`No built screens in ${webRoot}: run "npm run build" first.`);
  }
  const database = await cloneDatabase();
  const db = connect(database.appUrl, { size: 10 });
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const box = openBox([Buffer.alloc(32, 7)]);
  const parts: Parts = { db, readDb: db, may, box, origin, isDemo: false, ...change };
  const app = await buildServer({ webRoot, parts });
  await app.listen({ host: "localhost", port });

  async function member(
    login: string,
    name: string,
    ...roles: readonly (readonly [Role, string])[]
  ): Promise<Member> {
    const accountId = newId();
    await admin.query("insert into identity.account (account_id, login, display_name) values ($1, $2, $3)", [
      accountId,
      login,
      name,
    ]);
    await admin.query("insert into identity.password (account_id, hash) values ($1, $2)", [accountId, hash]);
    for (const [role, organisation] of roles) {
      await admin.query(
        "insert into identity.role_grant (organisation_id, grant_id, account_id, role, valid_from) values ($1, $2, $3, $4, '2020-01-01')",
        [organisation, newId(), accountId, role],
      );
    }
    return { accountId, login, name };
  }

  /** Moves the ends of somebody's sessions to so many seconds from now. */
  async function letSessionsEnd(accountId: string, inSeconds: number): Promise<void> {
    await admin.query(
      "update identity.session set idle_until = now() + make_interval(secs => $2) where account_id = $1 and ended_at is null",
      [accountId, inSeconds],
    );
  }

  async function close(): Promise<void> {
    await app.close();
    await db.destroy();
    await admin.end();
    await database.drop();
  }

  return { origin, admin, member, letSessionsEnd, close };
}

export type IdentityHouse = Awaited<ReturnType<typeof openIdentityHouse>>;
