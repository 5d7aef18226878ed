import { DEMO_PASSWORD } from "../../packages/server/src/demo/password.ts";

interface Asked {
  readonly body?: unknown;
  /** The Idempotency-Key. */
  readonly key?: string;
}

/** One request as a page of the server sends it, with the cookie carried by hand. */
export function send(
  address: string,
  cookie: string,
  [method, path]: readonly [string, string],
  { body, key }: Asked = {},
): Promise<Response> {
  const headers = {
    cookie,
    origin: address,
    ...(key ? { "idempotency-key": key } : {}),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  };
  return fetch(`${address}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Signs a demo account in; gives the cookie of its session. */
export async function signInAsDemo(address: string, login: string): Promise<string> {
  const body = { login, password: DEMO_PASSWORD };
  const answer = await send(address, "", ["POST", "/api/session"], { body });
  const cookie = /__Host-yorisoi=[^;]+/.exec(answer.headers.getSetCookie().join(" "))?.[0];
  if (!cookie) throw new Error(`no session: ${answer.status} ${await answer.text()}`);
  return cookie;
}
