import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  eventCounter,
  newBrowser,
  PASSWORD,
  SESSION,
  withPassword,
  withRole,
} from "../../../test/browser.ts";
import { type House, openHouse, hakodate, sapporo } from "../../../test/house.ts";
import { hashPassword } from "../credentials/index.ts";

let house: House;
let hash = "";
let events: ReturnType<typeof eventCounter>;

beforeAll(async () => {
  house = await openHouse();
  hash = await hashPassword(PASSWORD);
  events = eventCounter(house);
});
afterAll(() => house.close());

async function someone(...organisations: string[]) {
  const accountId = await house.account();
  const grants = [];
  for (const organisation of organisations) {
    grants.push(await withRole(house, accountId, { role: "person", organisation }));
  }
  const login = await withPassword(house, accountId, hash);
  const signIn = async () => {
    const browser = newBrowser(house);
    await browser.send("POST", "/api/session", { login, password: PASSWORD });
    return browser;
  };
  return { accountId, grants, signIn };
}

const nobody = { signedIn: false, isDemo: false };

describe("a session", () => {
  it("is told to nobody without one, and is not kept awake by asking", async () => {
    expect((await newBrowser(house).get("/api/session")).json()).toEqual(nobody);
    const { signIn, accountId } = await someone(sapporo);
    const browser = await signIn();
    await house.admin.query(
      `update identity.session set idle_until = now() + interval '5 minutes', last_seen_at = now() - interval '25 minutes'
       where account_id = $1`,
      [accountId],
    );
    const { idleUntil, now } = (await browser.get("/api/session")).json();
    const left = Date.parse(idleUntil) - Date.parse(now);
    expect([left > 240_000, left < 300_000]).toEqual([true, true]);
    const extended = (await browser.send("POST", "/api/session/extend")).json();
    expect(Date.parse(extended.idleUntil) - Date.now()).toBeGreaterThan(1_700_000);
  });

  it("ends when idle, and at its absolute end however awake", async () => {
    for (const column of ["idle_until", "absolute_until"]) {
      const { signIn, accountId } = await someone(sapporo);
      const browser = await signIn();
      expect((await browser.get("/api/account")).statusCode).toBe(200);
      await house.admin.query(
        `update identity.session set ${column} = now() - interval '1 second' where account_id = $1`,
        [accountId],
      );
      expect((await browser.get("/api/account")).statusCode).toBe(401);
      expect((await browser.send("POST", "/api/session/extend")).statusCode).toBe(401);
      expect((await browser.get("/api/session")).json()).toEqual(nobody);
    }
  });

  it("is over after signing out, also for who stole the token", async () => {
    const { signIn } = await someone(sapporo);
    const browser = await signIn();
    const thief = newBrowser(house);
    thief.jar.set(SESSION, browser.jar.get(SESSION) ?? "");
    expect((await thief.get("/api/account")).statusCode).toBe(200);
    await events();
    expect((await browser.send("DELETE", "/api/session")).statusCode).toBe(204);
    expect(await events()).toEqual({ "session.ended": 1 });
    expect(browser.jar.has(SESSION)).toBe(false);
    expect((await thief.get("/api/account")).statusCode).toBe(401);
    expect((await browser.send("DELETE", "/api/session")).statusCode).toBe(204);
  });

  it("is listed with the others of its account; one or all can be ended", async () => {
    const { signIn } = await someone(sapporo);
    const stranger = await (await someone(sapporo)).signIn();
    const [one, two, three] = [await signIn(), await signIn(), await signIn()];
    const { sessions } = (await one.get("/api/sessions")).json();
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ isThis }: { isThis: boolean }) => isThis)).toHaveLength(1);
    const own = (await two.get("/api/sessions"))
      .json()
      .sessions.find(({ isThis }: { isThis: boolean }) => isThis);
    expect((await stranger.send("DELETE", `/api/sessions/${own.sessionId}`)).statusCode).toBe(404);
    expect((await two.get("/api/account")).statusCode).toBe(200);
    expect((await one.send("DELETE", `/api/sessions/${own.sessionId}`)).statusCode).toBe(204);
    expect(one.jar.has(SESSION)).toBe(true);
    expect((await two.get("/api/account")).statusCode).toBe(401);
    await events();
    expect((await one.send("DELETE", "/api/sessions")).statusCode).toBe(204);
    expect(await events()).toEqual({ "session.ended_everywhere": 1 });
    expect((await three.get("/api/account")).statusCode).toBe(401);
    expect((await stranger.get("/api/account")).statusCode).toBe(200);
  });

  it("refuses tokens that are forged or malformed", async () => {
    for (const token of ["x", "A".repeat(43), "' or true --", `${"A".repeat(42)}B`]) {
      const browser = newBrowser(house);
      browser.jar.set(SESSION, encodeURIComponent(token));
      expect([token, (await browser.get("/api/account")).statusCode]).toEqual([token, 401]);
    }
  });

  it("takes no change from another site", async () => {
    const { signIn } = await someone(sapporo);
    const browser = await signIn();
    const cookie = `${SESSION}=${browser.jar.get(SESSION)}`;
    const answer = await house.app.inject({
      method: "DELETE",
      url: "/api/sessions",
      headers: { cookie, origin: "https://evil.example" },
    });
    expect(answer.statusCode).toBe(403);
    expect((await browser.get("/api/account")).statusCode).toBe(200);
  });
});

describe("choosing a role", () => {
  it("is for the person to do when there are several, gives a new token and is recorded", async () => {
    const { signIn, grants } = await someone(sapporo, hakodate);
    const browser = await signIn();
    const view = (await browser.get("/api/session")).json();
    expect(view.chosen).toBeNull();
    expect(view.grants).toHaveLength(2);
    const former = browser.jar.get(SESSION);
    await events();
    const chosen = await browser.send("POST", "/api/session/role", { grantId: grants[1] });
    expect(chosen.json()).toMatchObject({ chosen: { organisationId: hakodate, role: "person" } });
    expect(await events()).toEqual({ "session.role_chosen": 1 });
    expect(browser.jar.get(SESSION)).not.toBe(former);
    expect((await browser.get("/api/session")).json().chosen.grantId).toBe(grants[1]);
  });

  it("refuses a role of somebody else, an ended one, and a staff role without a second factor", async () => {
    const { signIn, accountId } = await someone(sapporo);
    const other = await someone(hakodate);
    const browser = await signIn();
    const choose = (grantId: string | undefined) => browser.send("POST", "/api/session/role", { grantId });
    expect((await choose(other.grants[0])).statusCode).toBe(404);
    const ended = await withRole(house, accountId, {
      role: "person",
      organisation: hakodate,
      until: "2021-01-01",
    });
    expect((await choose(ended)).statusCode).toBe(404);
    const staff = await withRole(house, accountId, { role: "clerk", organisation: sapporo });
    const refused = await choose(staff);
    expect(refused.statusCode).toBe(403);
    expect(refused.json().type).toBe("urn:yorisoi:problem:second-factor-needed");
  });
});
