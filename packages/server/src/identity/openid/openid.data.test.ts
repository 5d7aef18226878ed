import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Browser,
  eventCounter,
  newBrowser,
  PASSWORD,
  SESSION,
  withPassword,
  withRole,
} from "../../../test/browser.ts";
import { type House, openHouse, sapporo } from "../../../test/house.ts";
import {
  browse,
  CALLBACK,
  CLIENT,
  type RunningProvider,
  startProvider,
} from "../../../test/oidc-provider.ts";
import { hashPassword } from "../credentials/index.ts";

const origin = new URL(CALLBACK).origin;
const RETURN = "__Host-yorisoi-openid";
let provider: RunningProvider;
let house: House;
let events: ReturnType<typeof eventCounter>;

beforeAll(async () => {
  provider = await startProvider();
  const { issuer } = provider;
  const client = { clientId: CLIENT.id, clientSecret: CLIENT.secret };
  house = await openHouse({
    origin,
    openid: [
      { id: "test", name: "試験の認証", issuer, ...client },
      { id: "away", name: "答えない認証", issuer: "http://127.0.0.1:9", ...client },
    ],
  });
  events = eventCounter(house);
});
afterAll(async () => {
  await house.close();
  await provider.stop();
});

async function someone(role = "person") {
  const accountId = await house.account();
  await withRole(house, accountId, { role, organisation: sapporo });
  const login = await withPassword(house, accountId, await hashPassword(PASSWORD));
  const browser = newBrowser(house);
  await browser.send("POST", "/api/session", { login, password: PASSWORD });
  return { accountId, browser };
}

/** Goes to the provider as the subject, and brings the answer back; tells where the browser is sent. */
async function goAndReturn(browser: Browser, start: string, subject: string): Promise<string> {
  const { url } = (await browser.send("POST", start)).json();
  const { pathname, search } = new URL(await browse(url, subject));
  const back = await browser.get(pathname + search);
  expect(back.statusCode).toBe(303);
  return String(back.headers.location);
}

const signIn = "/api/openid/test/start";
const linking = "/api/account/openid/test";

describe("OpenID Connect", () => {
  it("lists the providers without their secrets", async () => {
    const { providers } = (await newBrowser(house).get("/api/openid")).json();
    expect(providers).toEqual([
      { id: "test", name: "試験の認証" },
      { id: "away", name: "答えない認証" },
    ]);
  });

  it("knows nobody before linking, then signs in the linked account and no other", async () => {
    const stranger = newBrowser(house);
    await events();
    expect(await goAndReturn(stranger, signIn, "first")).toBe("/sign-in?openid=unknown");
    expect(stranger.jar.has(SESSION)).toBe(false);
    expect(await events()).toEqual({ "sign_in.failed": 1 });

    const { accountId, browser } = await someone();
    await events();
    expect(await goAndReturn(browser, linking, "first")).toBe("/account?openid=linked");
    expect(await events()).toEqual({ "credential.openid_linked": 1 });

    const fresh = newBrowser(house);
    expect(await goAndReturn(fresh, signIn, "first")).toBe("/sign-in?openid=signed-in");
    expect(await events()).toEqual({ "sign_in.new_device": 1, "sign_in.succeeded": 1 });
    expect((await fresh.get("/api/session")).json()).toMatchObject({ accountId, level: "full" });
    expect(await goAndReturn(newBrowser(house), signIn, "second")).toBe("/sign-in?openid=unknown");
  });

  it("links a subject with one account only", async () => {
    expect(await goAndReturn((await someone()).browser, linking, "taken")).toBe("/account?openid=linked");
    expect(await goAndReturn((await someone()).browser, linking, "taken")).toBe(
      "/account?openid=linked-elsewhere",
    );
  });

  it("counts as a password for staff: the second factor is still needed", async () => {
    const { accountId, browser } = await someone("clerk");
    await house.admin.query(
      "insert into identity.openid_link (issuer, subject, account_id) values ($1, 'staff', $2)",
      [provider.issuer, accountId],
    );
    await goAndReturn(browser, signIn, "staff");
    expect((await browser.get("/api/session")).json()).toMatchObject({ level: "password" });
    expect((await browser.send("POST", linking)).statusCode).toBe(403);
  });

  it("lists what one is linked with, and unlinks it with the password only", async () => {
    const { browser } = await someone();
    await goAndReturn(browser, linking, "unlinked");
    const other = newBrowser(house);
    await goAndReturn(other, signIn, "unlinked");
    const { links } = (await browser.get("/api/account/openid")).json();
    const { issuer } = provider;
    expect(links).toEqual([{ issuer, name: "試験の認証", linkedAt: expect.any(String) }]);
    const unlink = (password: string, from = issuer) =>
      browser.send("DELETE", "/api/account/openid", { issuer: from, password });
    await events();
    expect((await unlink("wrong")).statusCode).toBe(401);
    expect(await events()).toEqual({ "sign_in.failed": 1 });
    expect((await unlink(PASSWORD, "https://elsewhere.example")).statusCode).toBe(404);
    expect((await other.get("/api/account/openid")).json().links).toHaveLength(1);
    await events();
    expect((await unlink(PASSWORD)).statusCode).toBe(204);
    expect(await events()).toEqual({ "credential.openid_unlinked": 1 });
    expect((await browser.get("/api/account/openid")).json().links).toEqual([]);
    expect((await other.get("/api/account/openid")).statusCode).toBe(401);
    expect(await goAndReturn(newBrowser(house), signIn, "unlinked")).toBe("/sign-in?openid=unknown");
    const { notices } = (await browser.get("/api/notices")).json();
    expect(notices.map(({ kind }: { kind: string }) => kind)).toContain("openid_unlinked");
    expect((await unlink(PASSWORD)).statusCode).toBe(404);
  });

  it("is answered once, and by the browser that asked", async () => {
    const browser = newBrowser(house);
    const { url } = (await browser.send("POST", signIn)).json();
    const { pathname, search } = new URL(await browse(url, "first"));
    const other = await newBrowser(house).get(pathname + search);
    expect(other.headers.location).toBe("/sign-in?openid=wrong-state");
    const question = browser.jar.get(RETURN) ?? "";
    expect((await browser.get(pathname + search)).headers.location).toBe("/sign-in?openid=signed-in");
    const again = newBrowser(house);
    again.jar.set(RETURN, question);
    expect((await again.get(pathname + search)).headers.location).toBe("/sign-in?openid=wrong-state");
    expect(again.jar.has(SESSION)).toBe(false);
  });

  it("says when it was cancelled, is not there or is unknown", async () => {
    expect(await goAndReturn(newBrowser(house), signIn, "cancel")).toBe("/sign-in?openid=cancelled");
    const away = await newBrowser(house).send("POST", "/api/openid/away/start");
    expect([away.statusCode, away.json().type]).toEqual([503, "urn:yorisoi:problem:provider-away"]);
    expect((await newBrowser(house).send("POST", "/api/openid/nowhere/start")).statusCode).toBe(404);
  });
});
