import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Browser,
  DEVICE,
  eventCounter,
  newBrowser,
  PASSWORD,
  SESSION,
  withPassword,
  withRole,
} from "../../../test/browser.ts";
import { type House, openHouse, sapporo } from "../../../test/house.ts";
import { hashPassword } from "../credentials/index.ts";
import { SIGN_IN_RATE } from "./rate-limit.ts";

let house: House;
let hash = "";
let events: ReturnType<typeof eventCounter>;

beforeAll(async () => {
  house = await openHouse();
  hash = await hashPassword(PASSWORD);
  events = eventCounter(house);
});
afterAll(() => house.close());

async function someone(role = "person") {
  const accountId = await house.account();
  const grantId = await withRole(house, accountId, { role, organisation: sapporo });
  return { accountId, grantId, login: await withPassword(house, accountId, hash) };
}

const signIn = (browser: Browser, login: string, password = PASSWORD) =>
  browser.send("POST", "/api/session", { login, password });

describe("signing in with a password", () => {
  it("opens a full session for a person, with the only role chosen", async () => {
    const { login, accountId, grantId } = await someone();
    const browser = newBrowser(house);
    await events();
    const answer = await signIn(browser, login.toUpperCase());
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ level: "full", secondFactor: "none" });
    expect(answer.cookies.find(({ name }) => name === SESSION)).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: "Strict",
      path: "/",
    });
    expect(await events()).toEqual({ "sign_in.new_device": 1, "sign_in.succeeded": 1 });
    const view = (await browser.get("/api/session")).json();
    expect(view).toMatchObject({
      signedIn: true,
      accountId,
      level: "full",
      chosen: { grantId, role: "person", organisationId: sapporo },
      notices: 1,
      isDemo: false,
    });
  });

  it("leaves staff half signed in: nothing but the second factor is open", async () => {
    const { login } = await someone("clerk");
    const browser = newBrowser(house);
    expect((await signIn(browser, login)).json()).toEqual({ level: "password", secondFactor: "set-up" });
    const view = (await browser.get("/api/session")).json();
    expect(view).toMatchObject({ signedIn: true, level: "password", chosen: null });
    for (const url of [
      "/api/account",
      "/api/accounts",
      "/api/notices",
      "/api/sessions",
      "/api/organisations",
    ]) {
      const refused = await browser.get(url);
      expect([url, refused.statusCode, refused.json().type]).toEqual([
        url,
        403,
        "urn:yorisoi:problem:second-factor-needed",
      ]);
    }
  });

  it("answers an unknown login, a wrong password, a closed account and one without a password alike", async () => {
    const { login } = await someone();
    const closed = await someone();
    await house.admin.query("update identity.account set status = 'closed' where account_id = $1", [
      closed.accountId,
    ]);
    const without = `t-${await house.account()}`;
    const answers = [
      await signIn(newBrowser(house), login, "wrong"),
      await signIn(newBrowser(house), "nobody-at-all"),
      await signIn(newBrowser(house), closed.login),
      await signIn(newBrowser(house), without),
    ].map((answer) => {
      const { instance: _, ...body } = answer.json();
      return { status: answer.statusCode, body, cookies: answer.cookies };
    });
    expect(answers[0]).toMatchObject({
      status: 401,
      body: { type: "urn:yorisoi:problem:wrong-credentials" },
    });
    expect(answers.slice(1)).toEqual([answers[0], answers[0], answers[0]]);
  });

  it("locks a login after failures, known or not, tells until when, and forgives after a success", async () => {
    const { login } = await someone();
    await events();
    for (const name of [login, "nobody-anywhere"]) {
      for (let n = 0; n < 6; n++)
        expect((await signIn(newBrowser(house), name, "wrong")).statusCode).toBe(401);
      const locked = await signIn(newBrowser(house), name);
      expect(locked.statusCode).toBe(423);
      expect(Number(locked.headers["retry-after"])).toBeGreaterThan(0);
      expect(Number(locked.headers["retry-after"])).toBeLessThanOrEqual(60);
    }
    expect(await events()).toEqual({ "sign_in.failed": 12, "sign_in.locked": 2 });
    await house.admin.query(
      "update identity.sign_in_attempt set at = at - interval '2 minutes' where login = $1",
      [login],
    );
    expect((await signIn(newBrowser(house), login)).statusCode).toBe(200);
    expect((await signIn(newBrowser(house), login, "wrong")).statusCode).toBe(401);
    expect((await signIn(newBrowser(house), login)).statusCode).toBe(200);
  });

  it("lets no more guesses through when many come at once", async () => {
    const { login } = await someone();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => signIn(newBrowser(house), login, "wrong")),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(6);
    expect(answers.filter(({ statusCode }) => statusCode === 423)).toHaveLength(6);
  });

  it("tells of a new device once, and knows it again", async () => {
    const { login } = await someone();
    const browser = newBrowser(house);
    await signIn(browser, login);
    await events();
    const device = browser.jar.get(DEVICE);
    await signIn(browser, login);
    expect(await events()).toEqual({ "sign_in.succeeded": 1 });
    expect(browser.jar.get(DEVICE)).toBe(device);
    await signIn(newBrowser(house), login);
    expect(await events()).toEqual({ "sign_in.new_device": 1, "sign_in.succeeded": 1 });
    const { notices } = (await browser.get("/api/notices")).json();
    expect(notices.map(({ kind }: { kind: string }) => kind)).toEqual(["new_device", "new_device"]);
  });

  it("takes no session token from the browser, and ends the former session", async () => {
    const { login } = await someone();
    const browser = newBrowser(house);
    await signIn(browser, login);
    const former = browser.jar.get(SESSION) ?? "";
    await signIn(browser, login);
    expect(browser.jar.get(SESSION)).not.toBe(former);
    const thief = newBrowser(house);
    thief.jar.set(SESSION, former);
    expect((await thief.get("/api/account")).statusCode).toBe(401);
  });

  it("hashes anew what was hashed with weaker parameters", async () => {
    const { login, accountId } = await someone();
    const weak = "$argon2id$v=19$m=8192,t=1,p=1$";
    const { hash: make } = await import("@node-rs/argon2");
    const old = await make(PASSWORD.normalize("NFKC"), { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    expect(old.startsWith(weak)).toBe(true);
    await house.admin.query("update identity.password set hash = $2 where account_id = $1", [accountId, old]);
    expect((await signIn(newBrowser(house), login)).statusCode).toBe(200);
    const { rows } = await house.admin.query("select hash from identity.password where account_id = $1", [
      accountId,
    ]);
    expect(rows[0].hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$")).toBe(true);
    expect((await signIn(newBrowser(house), login)).statusCode).toBe(200);
  });

  it("keeps tokens and passwords out of the database and logins out of the audit log", async () => {
    const { login } = await someone();
    const browser = newBrowser(house);
    await signIn(browser, login);
    const token = browser.jar.get(SESSION) ?? "";
    const { rows } = await house.admin.query(
      "select count(*)::int as n from identity.session where encode(token_hash, 'escape') like '%' || $1 || '%'",
      [token],
    );
    expect(rows[0].n).toBe(0);
    const logged = await house.admin.query(
      "select count(*)::int as n from audit.event where details::text like '%' || $1 || '%'",
      [login],
    );
    expect(logged.rows[0].n).toBe(0);
  });

  it("slows one address down", async () => {
    const answers = new Set<number>();
    let last = await newBrowser(house).send("POST", "/api/session", {});
    for (let n = 0; n <= SIGN_IN_RATE && last.statusCode !== 429; n++) {
      last = await newBrowser(house).send("POST", "/api/session", {});
      answers.add(last.statusCode);
    }
    expect([...answers]).toEqual([422, 429]);
    expect(last.json().type).toBe("urn:yorisoi:problem:too-many-requests");
    expect(Number(last.headers["retry-after"])).toBeGreaterThan(0);
  });
});
