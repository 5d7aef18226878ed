import { randomUUID } from "node:crypto";
import type { Role } from "@yorisoi/rules/identity";
import type pg from "pg";
import { newId } from "../../src/database/index.ts";
import { newToken, tokenHash } from "../../src/identity/credentials/index.ts";
import type { Stage } from "./people.ts";

/** The parts of an answer that stories look at; a real answer of the server over HTTP. */
async function answerOf(response: Response) {
  const body = await response.text();
  return { statusCode: response.status, body, json: () => JSON.parse(body) };
}

/** Sends one request; a test that kills the server puts another in its place. */
export type SendTo = (path: string, init: RequestInit) => Promise<Response>;

/** Visitors of a server that listens, as `openHouse` has them of one in process. `origin` is what its pages come from. */
export function visitorsOver(
  admin: Pick<pg.Client, "query">,
  sendTo: string | SendTo,
  origin: string | undefined = typeof sendTo === "string" ? sendTo : undefined,
): Stage["visitor"] {
  const fetchFrom: SendTo =
    typeof sendTo === "string" ? async (path, init) => fetch(`${sendTo}${path}`, init) : sendTo;
  async function visitor(role: Role, organisationId: string, known?: string) {
    const accountId = known ?? newId();
    if (!known) {
      const account = [accountId, `t-${accountId}`, "試験 職員"];
      await admin.query(
        "insert into identity.account (account_id, login, display_name) values ($1, $2, $3)",
        account,
      );
    }
    const grant = newId();
    await admin.query(
      "insert into identity.role_grant (organisation_id, grant_id, account_id, role, valid_from) values ($1, $2, $3, $4, '2020-01-01')",
      [organisationId, grant, accountId, role],
    );
    const token = newToken();
    await admin.query(
      `insert into identity.session (session_id, token_hash, account_id, level, organisation_id, grant_id, idle_until, absolute_until)
       values ($1, $2, $3, 'full', $4, $5, now() + interval '2 hours', now() + interval '10 hours')`,
      [newId(), tokenHash(token), accountId, organisationId, grant],
    );
    const cookie = `__Host-yorisoi=${token}`;
    const ask = async (method: string, url: string, body?: unknown) =>
      answerOf(
        await fetchFrom(url, {
          method,
          headers: {
            cookie,
            ...(origin ? { origin } : {}),
            ...(method === "POST" ? { "idempotency-key": randomUUID() } : {}),
            ...(body === undefined ? {} : { "content-type": "application/json" }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
    const get = async (url: string) => ask("GET", url);
    const send = async (method: string, url: string, body?: unknown) => ask(method, url, body);
    return { accountId, organisationId, role, cookie, get, send };
  }
  // stories look at no more of an answer than `answerOf` gives
  return visitor as unknown as Stage["visitor"];
}
