import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventCounter, newBrowser, PASSWORD, withRole } from "../../../test/browser.ts";
import { hakodate, type House, openHouse, sapporo, type Visitor } from "../../../test/house.ts";

let house: House;
let admin: Visitor;
let events: ReturnType<typeof eventCounter>;

beforeAll(async () => {
  house = await openHouse();
  admin = await house.visitor("organisation_administrator", sapporo);
  events = eventCounter(house);
});
afterAll(() => house.close());

let serial = 0;
const newcomer = (change: object = {}) => ({
  login: `Newcomer-${++serial}`,
  displayName: "試験 はじめ",
  displayKana: "しけん はじめ",
  qualification: "保健師",
  role: { role: "clerk", validFrom: "2020-01-01", reason: "異動" },
  ...change,
});

const tokenOf = (link: string) => new URL(link).hash.slice(1);

async function invited(change: object = {}) {
  const answer = await admin.send("POST", "/api/accounts", newcomer(change));
  if (answer.statusCode !== 201) throw new Error(answer.body);
  const { accountId, link } = answer.json();
  return { accountId: String(accountId), token: tokenOf(link) };
}

const accept = (token: string, password = PASSWORD, browser = newBrowser(house)) =>
  browser.send("POST", "/api/invitation", { token, password });

/** A record that an organisation keeps of somebody, linked with the account. */
async function recordOf(accountId: string, organisation: string): Promise<void> {
  const personId = randomUUID();
  await house.admin.query(
    `insert into person.person (organisation_id, person_id, number, family_name, given_name, family_kana, given_kana,
       kana_sort, birth_day, sex, created_by, changed_by)
     values ($1, $2, 1, '試験', '一', 'しけん', 'はじめ', 'しけん', '1970-01-01', 'unrecorded', $3, $3)`,
    [organisation, personId, accountId],
  );
  await house.admin.query(
    `insert into person.person_account (organisation_id, person_id, account_id, valid_from)
     values ($1, $2, $3, '2020-01-01')`,
    [organisation, personId, accountId],
  );
}

describe("inviting", () => {
  it("makes an account without a password, whose owner sets one by the link, once", async () => {
    await events();
    const body = newcomer();
    const made = await admin.send("POST", "/api/accounts", body);
    expect(made.statusCode).toBe(201);
    expect(await events()).toEqual({ "account.created": 1, "account.invited": 1, "role.given": 1 });
    const { accountId, link, expiresAt } = made.json();
    const kept = await house.admin.query(
      "select expires_at, expires_at - created_at = interval '7 days' as is_a_week from identity.invitation where account_id = $1",
      [accountId],
    );
    expect(kept.rows).toEqual([{ expires_at: new Date(expiresAt), is_a_week: true }]);
    const { rows } = await house.admin.query("select * from identity.password where account_id = $1", [
      accountId,
    ]);
    expect(rows).toEqual([]);

    const browser = newBrowser(house);
    const accepted = await accept(tokenOf(link), PASSWORD, browser);
    const login = body.login.toLowerCase();
    expect(accepted.json()).toEqual({ level: "password", secondFactor: "set-up", login });
    expect(await events()).toEqual({
      "credential.password_changed": 1,
      "sign_in.new_device": 1,
      "sign_in.succeeded": 1,
    });
    expect((await browser.get("/api/session")).json()).toMatchObject({ accountId, level: "password" });
    const again = await accept(tokenOf(link), "another long and good one 9");
    expect([again.statusCode, again.json().type]).toEqual([410, "urn:yorisoi:problem:invitation-over"]);
    const signedIn = await newBrowser(house).send("POST", "/api/session", { login, password: PASSWORD });
    expect(signedIn.statusCode).toBe(200);
  });

  it("does not act twice for one Idempotency-Key, shows the link once and stores no token", async () => {
    const body = newcomer();
    const key = { "idempotency-key": "the-same-key-twice" };
    const first = (await admin.send("POST", "/api/accounts", body, key)).json();
    const second = (await admin.send("POST", "/api/accounts", body, key)).json();
    expect(first.link).toMatch(/^http:\/\/127\.0\.0\.1:8080\/invitation#[\w-]{43}$/);
    const { link: _, ...kept } = first;
    expect(second).toEqual(kept);
    const { rows } = await house.admin.query(
      "select count(*)::int as n from http.idempotency where body like '%' || $1 || '%'",
      [tokenOf(first.link)],
    );
    expect(rows[0].n).toBe(0);
  });

  it("refuses a weak password with all reasons and leaves the link whole", async () => {
    const { token } = await invited();
    const refused = await accept(token, "aaaa");
    expect(refused.statusCode).toBe(422);
    const codes = refused.json().problems.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(["too-short", "too-regular"]);
    expect((await accept(token)).statusCode).toBe(200);
  });

  it("refuses links that are over, replaced or made up, and those of closed accounts", async () => {
    const old = await invited();
    await house.admin.query("update identity.invitation set expires_at = now() where account_id = $1", [
      old.accountId,
    ]);
    const replaced = await invited();
    const again = await admin.send("POST", `/api/accounts/${replaced.accountId}/invitation`, {});
    const closed = await invited();
    await house.admin.query("update identity.account set status = 'closed' where account_id = $1", [
      closed.accountId,
    ]);
    for (const token of [old.token, replaced.token, closed.token, "A".repeat(43), "x"]) {
      expect([token, (await accept(token)).statusCode]).toEqual([token, 410]);
    }
    expect((await accept(tokenOf(again.json().link))).statusCode).toBe(200);
  });

  it("refuses a login that is taken or malformed, and a role that does not fit", async () => {
    const { accountId } = await invited({ login: "taken-login" });
    expect(accountId).not.toBe("");
    expect((await admin.send("POST", "/api/accounts", newcomer({ login: "TAKEN-login" }))).statusCode).toBe(
      409,
    );
    expect((await admin.send("POST", "/api/accounts", newcomer({ login: "a b" }))).statusCode).toBe(422);
    const role = { role: "attending_doctor", validFrom: "2020-01-01" };
    const unfit = await admin.send("POST", "/api/accounts", newcomer({ role, login: "unfit-role" }));
    expect([unfit.statusCode, unfit.json().problems[0].code]).toEqual([422, "does-not-fit"]);
    const { rows } = await house.admin.query("select 1 from identity.account where login = 'unfit-role'");
    expect(rows).toEqual([]);
  });

  it("is for administrators only, each for the own organisation", async () => {
    const { accountId } = await invited();
    const clerk = await house.visitor("clerk", sapporo);
    expect((await clerk.send("POST", "/api/accounts", newcomer())).statusCode).toBe(403);
    expect((await clerk.send("POST", `/api/accounts/${accountId}/invitation`, {})).statusCode).toBe(403);
    const elsewhere = await house.visitor("organisation_administrator", hakodate);
    expect((await elsewhere.send("POST", `/api/accounts/${accountId}/invitation`, {})).statusCode).toBe(404);
  });

  it("lets no administrator take over what somebody may do in another organisation", async () => {
    const { accountId } = await invited();
    await withRole(house, accountId, { role: "clerk", organisation: hakodate });
    const answer = await admin.send("POST", `/api/accounts/${accountId}/invitation`, {});
    expect([answer.statusCode, answer.json().problems[0].code]).toEqual([409, "ties-elsewhere"]);
    const linked = await invited({ role: { role: "person", validFrom: "2020-01-01" } });
    await recordOf(linked.accountId, hakodate);
    const other = await admin.send("POST", `/api/accounts/${linked.accountId}/invitation`, {});
    expect([other.statusCode, other.json().problems[0].code]).toEqual([409, "ties-elsewhere"]);
    const closing = await admin.send("POST", `/api/accounts/${accountId}/close`, { version: 1 });
    expect(closing.statusCode).toBe(409);
  });

  it("can take a lost second factor away, and tells the owner", async () => {
    const { accountId } = await invited();
    await house.admin.query(
      "insert into identity.one_time_code (account_id, sealed_secret, confirmed_at) values ($1, 'x', now())",
      [accountId],
    );
    await events();
    const url = `/api/accounts/${accountId}/invitation`;
    const { link } = (await admin.send("POST", url, { withoutSecondFactor: true })).json();
    expect(await events()).toEqual({ "account.invited": 1, "credential.code_removed": 1 });
    expect((await accept(tokenOf(link))).json()).toMatchObject({ secondFactor: "set-up" });
    const { rows } = await house.admin.query(
      "select kind from identity.notice where account_id = $1 order by notice_id",
      [accountId],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["role_given", "invited_again", "new_device"]);
  });
});
