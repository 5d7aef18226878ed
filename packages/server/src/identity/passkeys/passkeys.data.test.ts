import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newAuthenticator } from "../../../test/authenticator.ts";
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
import { hashPassword } from "../credentials/index.ts";

const origin = "https://yorisoi.example";
let house: House;
let hash = "";
let events: ReturnType<typeof eventCounter>;

beforeAll(async () => {
  house = await openHouse({ origin });
  hash = await hashPassword(PASSWORD);
  events = eventCounter(house);
});
afterAll(() => house.close());

const device = () => newAuthenticator({ origin, rpId: "yorisoi.example" });

async function clerk() {
  const accountId = await house.account();
  await withRole(house, accountId, { role: "clerk", organisation: sapporo });
  const login = await withPassword(house, accountId, hash);
  const browser = newBrowser(house);
  await browser.send("POST", "/api/session", { login, password: PASSWORD });
  return { accountId, login, browser };
}

async function register(browser: Browser, authenticator = device()) {
  const { challengeId, options } = (await browser.send("POST", "/api/passkeys/options")).json();
  const body = { challengeId, name: "仕事の鍵", answer: authenticator.register(options) };
  return { authenticator, body, answer: await browser.send("POST", "/api/passkeys", body) };
}

async function ask(browser: Browser) {
  return (await browser.send("POST", "/api/session/passkey/options")).json();
}

describe("registering a passkey", () => {
  it("is a first second factor: the session becomes full under a new token", async () => {
    const { browser } = await clerk();
    const former = browser.jar.get(SESSION);
    await events();
    const { answer } = await register(browser);
    expect(answer.statusCode).toBe(201);
    expect(await events()).toEqual({ "credential.passkey_added": 1 });
    expect(browser.jar.get(SESSION)).not.toBe(former);
    const { passkeys } = (await browser.get("/api/passkeys")).json();
    expect(passkeys).toMatchObject([{ name: "仕事の鍵", lastUsedAt: null }]);
  });

  it("answers a challenge once, in time, of the same account", async () => {
    const one = await clerk();
    const { body } = await register(one.browser);
    expect((await one.browser.send("POST", "/api/passkeys", body)).statusCode).toBe(422);

    const { challengeId, options } = (await one.browser.send("POST", "/api/passkeys/options")).json();
    await house.admin.query("update identity.challenge set expires_at = now() where challenge_id = $1", [
      challengeId,
    ]);
    const late = { challengeId, name: "x", answer: device().register(options) };
    expect((await one.browser.send("POST", "/api/passkeys", late)).statusCode).toBe(422);

    const other = await clerk();
    const asked = (await other.browser.send("POST", "/api/passkeys/options")).json();
    const foreign = { challengeId: asked.challengeId, name: "x", answer: device().register(asked.options) };
    expect((await one.browser.send("POST", "/api/passkeys", foreign)).statusCode).toBe(422);
  });

  it("takes the passkey of nobody else", async () => {
    const { authenticator } = await register((await clerk()).browser);
    const again = await register((await clerk()).browser, authenticator);
    expect(again.answer.statusCode).toBe(422);
  });
});

describe("signing in with a passkey", () => {
  it("opens a full session without a login", async () => {
    const { browser, accountId } = await clerk();
    const { authenticator } = await register(browser);
    const fresh = newBrowser(house);
    const { challengeId, options } = await ask(fresh);
    const answer = authenticator.signIn(options);
    await events();
    const opened = await fresh.send("POST", "/api/session/passkey", { challengeId, answer });
    expect(opened.json()).toEqual({ level: "full", secondFactor: "none" });
    expect(await events()).toEqual({ "sign_in.new_device": 1, "sign_in.succeeded": 1 });
    expect((await fresh.get("/api/session")).json()).toMatchObject({ accountId, chosen: { role: "clerk" } });

    const replayed = await newBrowser(house).send("POST", "/api/session/passkey", { challengeId, answer });
    expect(replayed.statusCode).toBe(401);
  });

  it.each([
    { badSignature: true },
    { origin: "https://evil.example" },
    { challenge: "AAAA" },
    { counter: 0 },
  ])("refuses %j and records it", async (lie) => {
    const { authenticator } = await register((await clerk()).browser);
    const fresh = newBrowser(house);
    const { challengeId, options } = await ask(fresh);
    await events();
    const answer = authenticator.signIn(options, lie);
    const refused = await fresh.send("POST", "/api/session/passkey", { challengeId, answer });
    expect(refused.statusCode).toBe(401);
    expect(fresh.jar.has(SESSION)).toBe(false);
    expect(await events()).toEqual({ "sign_in.failed": 1 });
  });

  it("refuses unknown and removed passkeys and closed accounts alike", async () => {
    const removed = await clerk();
    const first = await register(removed.browser);
    const id = first.answer.json().id;
    await events();
    expect((await removed.browser.send("DELETE", `/api/passkeys/${id}`)).statusCode).toBe(204);
    expect(await events()).toEqual({ "credential.passkey_removed": 1 });
    const closed = await clerk();
    const second = await register(closed.browser);
    await house.admin.query("update identity.account set status = 'closed' where account_id = $1", [
      closed.accountId,
    ]);
    for (const authenticator of [device(), first.authenticator, second.authenticator]) {
      const fresh = newBrowser(house);
      const { challengeId, options } = await ask(fresh);
      const answer = authenticator.signIn(options);
      const refused = await fresh.send("POST", "/api/session/passkey", { challengeId, answer });
      expect(refused.json().type).toBe("urn:yorisoi:problem:wrong-credentials");
    }
  });
});

describe("the own passkeys", () => {
  it("can be renamed and removed by their owner only", async () => {
    const owner = await clerk();
    const { answer } = await register(owner.browser);
    const url = `/api/passkeys/${answer.json().id}`;
    const stranger = await clerk();
    await register(stranger.browser);
    expect((await stranger.browser.send("PATCH", url, { name: "x" })).statusCode).toBe(404);
    expect((await stranger.browser.send("DELETE", url)).statusCode).toBe(404);
    expect((await owner.browser.send("PATCH", url, { name: "家の鍵" })).statusCode).toBe(204);
    expect((await owner.browser.get("/api/passkeys")).json().passkeys[0].name).toBe("家の鍵");
  });
});
