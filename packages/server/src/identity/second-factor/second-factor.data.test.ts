import { Secret, TOTP } from "otpauth";
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

const codeOf = (secret: string, steps = 0) =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + steps * 30_000 });

async function signIn(login: string, browser = newBrowser(house)): Promise<Browser> {
  const answer = await browser.send("POST", "/api/session", { login, password: PASSWORD });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return browser;
}

async function clerk() {
  const accountId = await house.account();
  await withRole(house, accountId, { role: "clerk", organisation: sapporo });
  const login = await withPassword(house, accountId, hash);
  return { accountId, login, browser: await signIn(login) };
}

/** A clerk whose app is set up with the code of the step before, so that the one of now is fresh. */
async function clerkWithCode() {
  const someone = await clerk();
  const { secret } = (await someone.browser.send("POST", "/api/second-factor/setup")).json();
  const confirmed = await someone.browser.send("POST", "/api/second-factor/confirm", {
    code: codeOf(secret, -1),
  });
  return { ...someone, secret: String(secret), confirmed, recoveryCodes: confirmed.json().recoveryCodes };
}

/** As if the last code had been used long ago. */
const forgetStep = (accountId: string) =>
  house.admin.query("update identity.one_time_code set last_step = 0 where account_id = $1", [accountId]);

const give = (browser: Browser, body: object) => browser.send("POST", "/api/session/second-factor", body);

describe("setting up one-time codes", () => {
  it("makes a half signed-in clerk whole, under a new token, and shows ten recovery codes once", async () => {
    const { browser } = await clerk();
    const before = browser.jar.get(SESSION) ?? "";
    await events();
    const { secret, uri } = (await browser.send("POST", "/api/second-factor/setup")).json();
    expect(uri).toContain(`secret=${secret}`);
    expect((await browser.send("POST", "/api/second-factor/confirm", { code: "000000" })).statusCode).toBe(
      401,
    );
    const confirmed = await browser.send("POST", "/api/second-factor/confirm", { code: codeOf(secret) });
    expect(new Set(confirmed.json().recoveryCodes).size).toBe(10);
    expect(await events()).toEqual({ "credential.code_added": 1, "sign_in.failed": 1 });
    expect((await browser.get("/api/session")).json()).toMatchObject({
      level: "full",
      chosen: { role: "clerk" },
    });
    const thief = newBrowser(house);
    thief.jar.set(SESSION, before);
    expect((await thief.get("/api/session")).json()).toEqual({ signedIn: false, isDemo: false });
  });

  it("stores the secret sealed and the recovery codes as hashes", async () => {
    const { accountId, secret, recoveryCodes } = await clerkWithCode();
    const { rows } = await house.admin.query(
      `select sealed_secret || coalesce(string_agg(encode(code_hash, 'hex'), ''), '') as all
       from identity.one_time_code left join identity.recovery_code using (account_id)
       where account_id = $1 group by sealed_secret`,
      [accountId],
    );
    expect(rows[0].all).not.toContain(secret);
    for (const code of recoveryCodes) expect(rows[0].all).not.toContain(code);
  });

  it("refuses one who has the password only to set up a further factor", async () => {
    const { login } = await clerkWithCode();
    const thief = await signIn(login);
    for (const url of ["/api/second-factor/setup", "/api/passkeys/options"]) {
      const refused = await thief.send("POST", url);
      expect([url, refused.statusCode]).toEqual([url, 403]);
    }
    const confirm = await thief.send("POST", "/api/second-factor/confirm", { code: "123456" });
    expect(confirm.statusCode).toBe(403);
  });

  it("refuses a second registration until the first is removed", async () => {
    const { browser } = await clerkWithCode();
    expect((await browser.send("POST", "/api/second-factor/setup")).statusCode).toBe(409);
  });
});

describe("giving the second factor", () => {
  it("takes a code once, also for another session", async () => {
    const { login, secret } = await clerkWithCode();
    const [one, other] = [await signIn(login), await signIn(login)];
    const code = codeOf(secret);
    await events();
    const answer = await give(one, { code });
    expect(answer.json()).toEqual({ recoveryCodesLeft: 10, fewRecoveryCodes: false });
    expect((await give(other, { code })).statusCode).toBe(401);
    expect(await events()).toEqual({ "sign_in.failed": 1, "sign_in.succeeded": 1 });
    expect((await one.get("/api/account")).statusCode).toBe(200);
    expect((await other.get("/api/account")).statusCode).toBe(403);
  });

  it("takes each recovery code once, of its owner only, and warns when three are left", async () => {
    const { login, recoveryCodes } = await clerkWithCode();
    const stranger = await clerkWithCode();
    const [first] = recoveryCodes;
    expect((await give(stranger.browser, { recoveryCode: first })).statusCode).toBe(401);
    await events();
    const lefts = [];
    for (const recoveryCode of recoveryCodes.slice(0, 7)) {
      lefts.push((await give(await signIn(login), { recoveryCode })).json());
    }
    expect(lefts.at(0)).toEqual({ recoveryCodesLeft: 9, fewRecoveryCodes: false });
    expect(lefts.at(-1)).toEqual({ recoveryCodesLeft: 3, fewRecoveryCodes: true });
    expect((await events())["credential.recovery_used"]).toBe(7);
    expect((await give(await signIn(login), { recoveryCode: first })).statusCode).toBe(401);
  });

  it("locks after six wrong codes, and giving the password again wins no new tries", async () => {
    const { login, secret, accountId } = await clerkWithCode();
    for (let n = 0; n < 6; n++) {
      expect((await give(await signIn(login), { code: "000000" })).statusCode).toBe(401);
    }
    const browser = await signIn(login);
    const code = codeOf(secret);
    expect((await give(browser, { code })).statusCode).toBe(423);
    expect((await give(browser, { recoveryCode: "AAAA-AAAA-AAAA-AAAA" })).statusCode).toBe(423);
    await house.admin.query(
      "update identity.sign_in_attempt set at = at - interval '2 minutes' where login = $1",
      [login],
    );
    await forgetStep(accountId);
    expect((await give(browser, { code })).statusCode).toBe(200);
  });
});

describe("renewing and removing", () => {
  it("needs a fresh code for new recovery codes, and the old ones are void", async () => {
    const { browser, login, secret, recoveryCodes } = await clerkWithCode();
    const renew = (code: string) => browser.send("POST", "/api/second-factor/recovery-codes", { code });
    expect((await renew("000000")).statusCode).toBe(401);
    await events();
    const renewed = (await renew(codeOf(secret))).json().recoveryCodes;
    expect(await events()).toEqual({ "credential.recovery_renewed": 1 });
    expect((await give(await signIn(login), { recoveryCode: recoveryCodes[0] })).statusCode).toBe(401);
    expect((await give(await signIn(login), { recoveryCode: renewed[0] })).statusCode).toBe(200);
  });

  it("needs a fresh code to remove it; then it has to be set up at the next sign-in", async () => {
    const { browser, login, secret, accountId } = await clerkWithCode();
    expect((await browser.send("POST", "/api/second-factor/remove", { code: "1" })).statusCode).toBe(401);
    await forgetStep(accountId);
    await events();
    const removed = await browser.send("POST", "/api/second-factor/remove", { code: codeOf(secret) });
    expect(removed.statusCode).toBe(204);
    expect(await events()).toEqual({ "credential.code_removed": 1 });
    expect((await (await signIn(login)).get("/api/session")).json()).toMatchObject({
      level: "password",
      secondFactor: "set-up",
    });
  });
});
