import { randomUUID } from "node:crypto";
import type { Role } from "@yorisoi/rules/identity";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { newId } from "../../server/src/database/index.ts";
import { newToken, tokenHash } from "../../server/src/identity/credentials/index.ts";
import { type IdentityHouse, openIdentityHouse } from "./identity-house.ts";
import { openPage } from "./identity-page.ts";

export type PersonHouse = IdentityHouse;
export const openPersonHouse = openIdentityHouse;

export interface SignedInPage {
  readonly page: Page;
  readonly accountId: string;
  readonly login: string;
  readonly faults: readonly string[];
  /** Asks the server as this browser would; gives the JSON of the answer. */
  readonly api: <T>(method: "GET" | "POST" | "PUT" | "PATCH", path: string, body?: unknown) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** A session as the sign-in leaves it, without the ceremony, which has tests of its own. */
async function sessionFor({ admin }: PersonHouse, accountId: string, organisation: string): Promise<string> {
  const token = newToken();
  await admin.query(
    `insert into identity.session (session_id, token_hash, account_id, level, organisation_id, grant_id, idle_until, absolute_until)
     select $1, $2, $3, 'full', organisation_id, grant_id, now() + interval '30 minutes', now() + interval '10 hours'
     from identity.role_grant where account_id = $3 and organisation_id = $4 limit 1`,
    [newId(), tokenHash(token), accountId, organisation],
  );
  return token;
}

/** A browser of somebody who is signed in with one role. */
export async function enter(
  house: PersonHouse,
  browser: Browser,
  who: { readonly role: Role; readonly organisation: string; readonly name?: string },
  options: BrowserContextOptions = {},
): Promise<SignedInPage> {
  const login = `t-${randomUUID().slice(0, 8)}`;
  const { accountId } = await house.member(login, who.name ?? "試験 職員", [who.role, who.organisation]);
  const token = await sessionFor(house, accountId, who.organisation);
  const opened = await openPage(browser, options);
  const { page } = opened;
  await page
    .context()
    .addCookies([
      { name: "__Host-yorisoi", value: token, url: house.origin.replace("http:", "https:"), secure: true },
    ]);
  await page.goto(house.origin);
  await page.evaluate(() => localStorage.setItem("yorisoi.signed-in", "1"));
  const api: SignedInPage["api"] = (method, path, body) =>
    page.evaluate(
      async ([how, where, what, key]) => {
        const answer = await fetch(where, {
          method: how,
          headers: {
            ...(what === null ? {} : { "content-type": "application/json" }),
            ...(how === "POST" ? { "idempotency-key": key } : {}),
          },
          body: what,
        });
        const text = await answer.text();
        if (!answer.ok) throw new Error(`${how} ${where}: ${answer.status} ${text}`);
        return JSON.parse(text);
      },
      [method, path, body === undefined ? null : JSON.stringify(body), randomUUID()] as const,
    );
  return { ...opened, accountId, login, api };
}

let nth = 0;
const letters = "あいうえおかきくけこ";

/** Facts of a clearly fictitious person. */
export function madeUpPerson(facts: Readonly<Record<string, unknown>> = {}) {
  nth++;
  const digits = Array.from(String(nth), (digit) => letters[Number(digit)]).join("");
  return {
    familyName: `見本${nth}`,
    givenName: "試",
    familyKana: `みほん${digits}`,
    givenKana: `ため${digits}`,
    birthDay: new Date(Date.UTC(1950, 0, nth * 40)).toISOString().slice(0, 10),
    sex: "unrecorded",
    municipalityCode: "011002",
    address: "札幌市中央区見本一丁目",
    phone: "011-000-0000",
    ...facts,
  };
}

export interface MadePerson {
  readonly organisationId: string;
  readonly personId: string;
  readonly familyName: string;
  readonly number: number;
  readonly version: number;
}

export const makePerson = ({ api }: SignedInPage, facts: Readonly<Record<string, unknown>> = {}) =>
  api<MadePerson>("POST", "/api/people", madeUpPerson(facts));

export const apiOf = ({ organisationId, personId }: Pick<MadePerson, "organisationId" | "personId">) =>
  `/api/organisations/${organisationId}/people/${personId}`;

export const screenOf = ({ organisationId, personId }: Pick<MadePerson, "organisationId" | "personId">) =>
  `/people/${organisationId}/${personId}`;

/** A day some days from now, in Japan. */
export const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10);
