import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newBrowser, PASSWORD, SESSION, withPassword, withRole } from "../test/browser.ts";
import { type House, openHouse, ORIGIN, sapporo, type Visitor } from "../test/house.ts";
import { recorded, sumOf } from "../test/outsider/whole.ts";
import { hashPassword } from "./identity/index.ts";
import { newToken } from "../test/outsider/inside.ts";

let house: House;
let clerk: Visitor;
beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
});
afterAll(() => house.close());

const asks = "/api/people/assigned";
const statusWith = async (cookie: string) =>
  (await house.app.inject({ url: asks, headers: { cookie } })).statusCode;
const tokenOf = ({ cookie }: Visitor) => cookie.slice(cookie.indexOf("=") + 1);

describe("a forged session", () => {
  it("lets nobody in, whatever stands for the token", async () => {
    const token = tokenOf(clerk);
    const hash = createHash("sha256").update(token).digest();
    expect(await statusWith(clerk.cookie)).toBe(200);
    const forged = [
      newToken(),
      hash.toString("base64url"),
      hash.toString("hex"),
      token.slice(0, -1),
      `${token}A`,
      token.toLowerCase(),
      `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
      encodeURIComponent(`${token}' or 1=1 --`),
      "null",
      "",
    ].filter((value) => value !== token);
    for (const value of forged) expect(await statusWith(`${SESSION}=${value}`), value).toBe(401);
    for (const name of ["yorisoi", "__Secure-yorisoi", "__host-yorisoi", "__Host-yorisoi-device", "session"])
      expect(await statusWith(`${name}=${token}`), name).toBe(401);
    const bearer = { authorization: `Bearer ${token}`, "x-session": token };
    expect((await house.app.inject({ url: asks, headers: bearer })).statusCode).toBe(401);
    expect((await house.app.inject({ url: `${asks}?${SESSION}=${token}` })).statusCode).toBe(401);
  });

  it("does not become another's by a second cookie", async () => {
    const other = await house.visitor("clerk", sapporo);
    const cookies = [
      `${clerk.cookie}; ${SESSION}=${newToken()}`,
      `${SESSION}=${newToken()}; ${clerk.cookie}`,
    ];
    const statuses = await Promise.all(cookies.map(statusWith));
    expect(new Set(statuses)).toEqual(new Set([200, 401]));
    const both = await house.app.inject({
      url: "/api/session",
      headers: { cookie: `${clerk.cookie}; ${other.cookie}` },
    });
    expect([clerk.accountId, other.accountId]).toContain(both.json().accountId);
  });

  it.each(["idle_until", "absolute_until"])("is over when %s is past", async (until) => {
    const late = await house.visitor("clerk", sapporo);
    await house.admin.query(
      `update identity.session set ${until} = now() - interval '1 second' where account_id = $1`,
      [late.accountId],
    );
    expect(await statusWith(late.cookie)).toBe(401);
  });

  it("is over when it was signed out, also for who has kept the cookie", async () => {
    const gone = await house.visitor("clerk", sapporo);
    expect((await gone.send("DELETE", "/api/session")).statusCode).toBe(204);
    expect(await statusWith(gone.cookie)).toBe(401);
  });
});

describe("signing in", () => {
  it("never goes on under a token that was there before (session fixation)", async () => {
    const accountId = await house.account();
    const login = await withPassword(house, accountId, await hashPassword(PASSWORD));
    await withRole(house, accountId, { role: "person", organisation: sapporo });
    const planted = newToken();
    const browser = newBrowser(house);
    browser.jar.set(SESSION, planted);
    expect((await browser.send("POST", "/api/session", { login, password: PASSWORD })).statusCode).toBe(200);
    const given = browser.jar.get(SESSION);
    expect(given).not.toBe(planted);
    expect(await statusWith(`${SESSION}=${planted}`)).toBe(401);
    const failed = await recorded(house, "sign_in.failed");
    const wrong = await browser.send("POST", "/api/session", { login, password: `${PASSWORD}!` });
    expect(wrong.statusCode).toBe(401);
    expect(await recorded(house, "sign_in.failed")).toBe(failed + 1);
  });
});

/** Requests that another site can make a browser send, with the cookie a careless browser would add. */
const foreign: readonly (readonly [string, Record<string, string>, string])[] = [
  ["the Origin of another site", { origin: "https://evil.example" }, "cross-site"],
  ["a null Origin", { origin: "null" }, "cross-site"],
  ["our Origin as a part of another", { origin: `${ORIGIN}.evil.example` }, "cross-site"],
  ["neither Origin nor Sec-Fetch-Site", {}, "cross-site"],
  ["Sec-Fetch-Site: cross-site", { origin: ORIGIN, "sec-fetch-site": "cross-site" }, "cross-site"],
  ["Sec-Fetch-Site: same-site", { origin: ORIGIN, "sec-fetch-site": "same-site" }, "cross-site"],
  ["Sec-Fetch-Site: none", { origin: ORIGIN, "sec-fetch-site": "none" }, "cross-site"],
  ["a text", { origin: ORIGIN, "content-type": "text/plain" }, "wrong"],
  ["a form", { origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" }, "wrong"],
  ["a form with files", { origin: ORIGIN, "content-type": "multipart/form-data; boundary=x" }, "wrong"],
];

/** Anybody may ask these from anywhere: they know nobody and change nothing. */
const stateless = new Set(["/api/grading", "/api/diseases/check", "/api/services/find"]);

describe("a request of another site", () => {
  it.each(foreign)("with %s changes nothing at any address", async (_, headers, refusal) => {
    const administrator = await house.visitor("organisation_administrator", sapporo);
    const before = await sumOf(house);
    const wrong: string[] = [];
    let asked = 0;
    for (const { method, url } of house.routes) {
      const isUnsafe = ["POST", "PUT", "PATCH", "DELETE"].includes(String(method));
      if (!isUnsafe) continue;
      asked++;
      const answer = await house.app.inject({
        method: method as "POST",
        url: url.replace(/:\w+/g, sapporo),
        headers: { "content-type": "application/json", cookie: administrator.cookie, ...headers },
        payload: '{"login":"x","password":"x"}',
      });
      if (!stateless.has(url) && !answer.body.includes(`urn:yorisoi:problem:${refusal}`))
        wrong.push(`${answer.statusCode} ${String(method)} ${url} ${answer.body.slice(0, 100)}`);
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(40);
    expect(await sumOf(house)).toBe(before);
    expect(await statusWith(administrator.cookie)).toBe(403);
  });
});
