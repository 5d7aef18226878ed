import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventCounter, newBrowser, PASSWORD } from "../../../test/browser.ts";
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

describe("administering accounts", () => {
  it("lists those of the own organisation with their roles", async () => {
    const { accountId } = await invited({ displayName: "試験 さがされ", displayKana: "しけん さがされ" });
    await house.visitor("clerk", hakodate);
    await events();
    const { accounts } = (await admin.get(`/api/accounts?query=${encodeURIComponent("さがされ")}`)).json();
    expect(accounts).toMatchObject([{ accountId, roles: [{ role: "clerk", isInForce: true }] }]);
    expect(await events()).toEqual({ "account.listed": 1 });
    const everyone = (await admin.get("/api/accounts?limit=100")).json().accounts;
    const { rows } = await house.admin.query(
      "select count(distinct account_id)::int as n from identity.role_grant where organisation_id = $1",
      [sapporo],
    );
    expect(everyone).toHaveLength(rows[0].n);
  });

  it("shows one of the own organisation, and none of another", async () => {
    const { accountId } = await invited({ displayName: "試験 ひとり" });
    await events();
    const one = await admin.get(`/api/accounts/${accountId}`);
    expect(one.statusCode, one.body).toBe(200);
    expect(one.json()).toMatchObject({ accountId, displayName: "試験 ひとり", roles: [{ role: "clerk" }] });
    expect(await events()).toEqual({ "account.listed": 1 });
    const { accounts } = (await admin.get("/api/accounts?limit=100")).json();
    expect(accounts).toContainEqual(one.json());
    const stranger = await house.visitor("organisation_administrator", hakodate);
    expect((await stranger.get(`/api/accounts/${accountId}`)).statusCode).toBe(404);
    expect((await admin.get(`/api/accounts/${stranger.accountId}`)).statusCode).toBe(404);
  });

  it("changes names, and shows what somebody else changed first", async () => {
    const { accountId } = await invited();
    const url = `/api/accounts/${accountId}`;
    const change = { displayName: "試験 あらた", displayKana: null, qualification: "", version: 1 };
    await events();
    const changed = await admin.send("PATCH", url, change);
    expect(changed.json()).toMatchObject({ displayName: "試験 あらた", qualification: null, version: 2 });
    expect(await events()).toEqual({ "account.changed": 1 });
    const late = await admin.send("PATCH", url, { ...change, displayName: "試験 おくれ" });
    expect([late.statusCode, late.json().current.displayName]).toEqual([409, "試験 あらた"]);
    expect((await admin.send("PATCH", `/api/accounts/${admin.accountId}`, change)).statusCode).toBe(409);
  });

  it("closes an account: its sessions end at once and nobody signs in with it", async () => {
    const { accountId, token } = await invited({ login: "soon-closed" });
    const browser = newBrowser(house);
    await accept(token, PASSWORD, browser);
    await events();
    const closed = await admin.send("POST", `/api/accounts/${accountId}/close`, { version: 1 });
    expect(closed.json()).toMatchObject({ status: "closed", version: 2 });
    expect(await events()).toEqual({ "account.closed": 1 });
    expect((await browser.get("/api/session")).json()).toMatchObject({ signedIn: false });
    const { rows } = await house.admin.query(
      "select end_reason from identity.session where account_id = $1",
      [accountId],
    );
    expect(rows).toEqual([{ end_reason: "administrator" }]);
    const login = { login: "soon-closed", password: PASSWORD };
    expect((await newBrowser(house).send("POST", "/api/session", login)).statusCode).toBe(401);
    expect((await admin.send("POST", `/api/accounts/${accountId}/invitation`, {})).statusCode).toBe(409);
  });
});
