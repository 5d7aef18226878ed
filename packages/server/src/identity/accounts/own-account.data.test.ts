import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventCounter, newBrowser, PASSWORD, withPassword, withRole } from "../../../test/browser.ts";
import { type House, openHouse, sapporo } from "../../../test/house.ts";
import { hashPassword } from "../credentials/index.ts";

let house: House;
let events: ReturnType<typeof eventCounter>;

beforeAll(async () => {
  house = await openHouse();
  events = eventCounter(house);
});
afterAll(() => house.close());

describe("my account", () => {
  it("can be changed, at the version that was read", async () => {
    const person = await house.visitor("person", sapporo);
    const { version, ...account } = (await person.get("/api/account")).json();
    expect(account).toMatchObject({ accountId: person.accountId, email: null });
    const change = {
      displayName: "試験 わたし",
      displayKana: "しけん わたし",
      email: "a@example.jp",
      version,
    };
    await events();
    expect((await person.send("PATCH", "/api/account", change)).json()).toMatchObject({
      version: version + 1,
    });
    expect(await events()).toEqual({ "account.changed": 1 });
    const late = await person.send("PATCH", "/api/account", { ...change, displayName: "試験 おくれ" });
    expect([late.statusCode, late.json().current.displayName]).toEqual([409, "試験 わたし"]);
    const bad = await person.send("PATCH", "/api/account", { ...change, email: "nowhere" });
    expect([bad.statusCode, bad.json().problems[0].path]).toEqual([422, "/email"]);
  });

  it("changes the password with the old one, ends other sessions, and counts wrong tries", async () => {
    const accountId = await house.account();
    await withRole(house, accountId, { role: "person", organisation: sapporo });
    const login = await withPassword(house, accountId, await hashPassword(PASSWORD));
    const [browser, other] = [newBrowser(house), newBrowser(house)];
    for (const each of [browser, other])
      await each.send("POST", "/api/session", { login, password: PASSWORD });
    const next = "あたらしい ことば を ならべる 3";
    const change = (oldPassword: string, newPassword = next) =>
      browser.send("PUT", "/api/account/password", { oldPassword, newPassword });
    await events();
    expect((await change("wrong")).statusCode).toBe(401);
    expect(await events()).toEqual({ "sign_in.failed": 1 });
    expect((await change(PASSWORD, "short")).statusCode).toBe(422);
    expect((await change(PASSWORD)).statusCode).toBe(204);
    expect(await events()).toEqual({ "credential.password_changed": 1 });
    expect((await browser.get("/api/account")).statusCode).toBe(200);
    expect((await other.get("/api/account")).statusCode).toBe(401);
    const again = (password: string) => newBrowser(house).send("POST", "/api/session", { login, password });
    expect((await again(PASSWORD)).statusCode).toBe(401);
    expect((await again(next)).statusCode).toBe(200);
    const kinds = (await browser.get("/api/notices"))
      .json()
      .notices.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toContain("password_changed");
  });
});
