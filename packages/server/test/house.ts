import { randomUUID } from "node:crypto";
import { may, type Role } from "@yorisoi/rules/identity";
import type { LightMyRequestResponse, RouteOptions } from "fastify";
import pg from "pg";
import { connect, newId } from "../src/database/index.ts";
import { newToken, openBox, tokenHash } from "../src/identity/credentials/index.ts";
import { organisationId } from "../src/identity/index.ts";
import { buildServer } from "../src/index.ts";
import type { Parts } from "../src/parts.ts";
import { cloneDatabase } from "./database/clone.ts";

export const ORIGIN = "http://127.0.0.1:8080";

/** Real organisations of data/ that tests work in. */
export const sapporo = organisationId("municipality", "011002");
export const hakodate = organisationId("municipality", "012025");
export const hospital = organisationId("facility", "NH-01-001");
export const centre = organisationId("support_centre", "NC-01-01");
export const hokkaido = organisationId("prefecture", "010006");

export interface Visitor {
  readonly accountId: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly cookie: string;
  get(url: string): Promise<LightMyRequestResponse>;
  /** POST, PUT, PATCH or DELETE with a JSON body; POST carries a new Idempotency-Key unless one is given. */
  send(
    method: "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
}

/**
 * A whole server in process on a database of its own. `admin` is a superuser for looking behind the scenes;
 * `visitor` makes an account with a role in an organisation and signs it in. `asSuperuser` switches row-level security
 * off, to see the policy function refuse alone.
 */
export async function openHouse(change: Partial<Parts> = {}, { asSuperuser = false, webRoot = "" } = {}) {
  const database = await cloneDatabase();
  const db = connect(asSuperuser ? database.adminUrl : database.appUrl, { size: 10 });
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const parts: Parts = {
    db,
    readDb: db,
    may,
    box: openBox([Buffer.alloc(32, 7)]),
    origin: ORIGIN,
    isDemo: false,
    ...change,
  };
  const routes: RouteOptions[] = [];
  const app = await buildServer({ webRoot, parts, onRoute: (route) => routes.push(route) });

  async function account(name = `試験 ${randomUUID().slice(0, 8)}`): Promise<string> {
    const accountId = newId();
    await admin.query("insert into identity.account (account_id, login, display_name) values ($1, $2, $3)", [
      accountId,
      `t-${accountId}`,
      name,
    ]);
    return accountId;
  }

  async function visitor(role: Role, organisation: string, accountId?: string): Promise<Visitor> {
    const id = accountId ?? (await account());
    const grant = newId();
    await admin.query(
      "insert into identity.role_grant (organisation_id, grant_id, account_id, role, valid_from) values ($1, $2, $3, $4, '2020-01-01')",
      [organisation, grant, id, role],
    );
    const token = newToken();
    await admin.query(
      `insert into identity.session (session_id, token_hash, account_id, level, organisation_id, grant_id, idle_until, absolute_until)
       values ($1, $2, $3, 'full', $4, $5, now() + interval '30 minutes', now() + interval '10 hours')`,
      [newId(), tokenHash(token), id, organisation, grant],
    );
    const cookie = `__Host-yorisoi=${token}`;
    return {
      accountId: id,
      organisationId: organisation,
      role,
      cookie,
      get: (url) => app.inject({ method: "GET", url, headers: { cookie } }),
      send: (method, url, body, headers = {}) =>
        app.inject({
          method,
          url,
          headers: {
            cookie,
            origin: ORIGIN,
            ...(method === "POST" ? { "idempotency-key": randomUUID() } : {}),
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...headers,
          },
          ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
        }),
    };
  }

  async function close(): Promise<void> {
    await app.close();
    await db.destroy();
    await admin.end();
    await database.drop();
  }

  return { app, routes, db, admin, parts, database, account, visitor, close };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
