import { randomUUID } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import type { House } from "./house.ts";

type Method = "POST" | "PUT" | "PATCH" | "DELETE";

/** A browser before the server: keeps its cookies, and says where it stands. */
export function newBrowser({ app, parts }: House) {
  const jar = new Map<string, string>();
  const keep = (response: LightMyRequestResponse) => {
    for (const { name, value, maxAge, expires } of response.cookies) {
      const isGone = maxAge === 0 || (expires !== undefined && expires.getTime() < Date.now());
      if (isGone) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  return {
    jar,
    async get(url: string) {
      return keep(await app.inject({ method: "GET", url, headers: { cookie: cookie() } }));
    },
    async send(method: Method, url: string, body?: unknown) {
      const headers = {
        cookie: cookie(),
        origin: parts.origin,
        "idempotency-key": randomUUID(),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      };
      const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
      return keep(await app.inject({ method, url, headers, ...payload }));
    },
  };
}

export type Browser = ReturnType<typeof newBrowser>;
export const SESSION = "__Host-yorisoi";
export const DEVICE = "__Host-yorisoi-device";
export const PASSWORD = "ひなた の みち を あるく 7";

/** Gives an account a password, and the login by which it signs in. */
export async function withPassword({ admin }: House, accountId: string, hash: string): Promise<string> {
  await admin.query("insert into identity.password (account_id, hash) values ($1, $2)", [accountId, hash]);
  return `t-${accountId}`;
}

export async function withRole(
  { admin }: House,
  accountId: string,
  { role, organisation, until = null }: { role: string; organisation: string; until?: string | null },
): Promise<string> {
  const grantId = randomUUID();
  await admin.query(
    `insert into identity.role_grant (organisation_id, grant_id, account_id, role, valid_from, valid_until)
     values ($1, $2, $3, $4, '2020-01-01', $5)`,
    [organisation, grantId, accountId, role, until],
  );
  return grantId;
}

/** How often each event was recorded since the last time this was asked. */
export function eventCounter({ admin }: House) {
  let since = "-infinity";
  return async (): Promise<Record<string, number>> => {
    const { rows } = await admin.query<{ event: string; n: number }>(
      "select event, count(*)::int as n from audit.event where at > $1::timestamptz group by event order by event",
      [since],
    );
    const last = await admin.query<{ at: string }>(
      "select coalesce(max(at)::text, '-infinity') as at from audit.event",
    );
    since = last.rows[0]?.at ?? since;
    return Object.fromEntries(rows.map(({ event, n }) => [event, n]));
  };
}
