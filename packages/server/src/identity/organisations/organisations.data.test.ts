import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventCounter, newBrowser, PASSWORD } from "../../../test/browser.ts";
import { hakodate, hokkaido, hospital, type House, openHouse, sapporo } from "../../../test/house.ts";
import { Refusal } from "../../http/index.ts";
import { addFirstAdministrator, addOrganisation, inviteByOperator } from "../index.ts";

let house: House;
let events: ReturnType<typeof eventCounter>;

beforeAll(async () => {
  house = await openHouse();
  events = eventCounter(house);
});
afterAll(() => house.close());

const search = (query: string) => `/api/organisations?${new URLSearchParams(query)}`;
const kindOf = (error: unknown) => (error instanceof Refusal ? error.kind : error);

describe("organisations", () => {
  it("are found by name, by kana of either script, by kind and prefecture", async () => {
    const person = await house.visitor("person", sapporo);
    const find = async (query: string) =>
      (await person.get(search(query)))
        .json()
        .organisations.map((each: { organisationId: string }) => each.organisationId);
    expect(await find("query=札幌市&kind=municipality")).toEqual([sapporo]);
    expect(await find("query=サッポロシ&kind=municipality")).toEqual([sapporo]);
    expect(await find("query=はこだてし")).toContain(hakodate);
    expect(await find("query=ほっかいどうだいがくびょういん")).toHaveLength(1);
    expect(await find("kind=prefecture&limit=100")).toHaveLength(47);
    expect(await find("kind=facility&prefecture=01&limit=100")).toContain(hospital);
    expect(await find("query=%&kind=municipality")).toEqual([]);
    const [first, second] = [await find("limit=100&page=0"), await find("limit=100&page=1")];
    expect(new Set([...first, ...second]).size).toBe(200);
  });

  it("are shown with what they are part of", async () => {
    const person = await house.visitor("person", sapporo);
    const found = (await person.get(`/api/organisations/${sapporo}`)).json();
    expect(found).toMatchObject({ name: "札幌市", partOf: { organisationId: hokkaido, name: "北海道" } });
    expect(found.areaCode).toMatch(/^\d+$/);
    expect((await person.get(`/api/organisations/${house.parts.isDemo}`)).statusCode).toBe(404);
  });

  it("are changed by their administrator only, at the version that was read", async () => {
    const admin = await house.visitor("organisation_administrator", sapporo);
    const url = `/api/organisations/${sapporo}`;
    const { version } = (await admin.get(url)).json();
    const change = {
      postalCode: "060-8611",
      address: "北1条西2丁目",
      phone: "011-000-0000",
      url: "",
      version,
    };
    await events();
    expect((await admin.send("PATCH", url, change)).json()).toMatchObject({
      phone: "011-000-0000",
      url: null,
    });
    expect(await events()).toEqual({ "organisation.changed": 1 });
    const late = await admin.send("PATCH", url, change);
    expect(late.json()).toMatchObject({ status: 409, current: { version: version + 1 } });
    await events();
    const foreign = await admin.send("PATCH", `/api/organisations/${hakodate}`, { ...change, version: 1 });
    expect(foreign.statusCode).toBe(403);
    const clerk = await house.visitor("clerk", sapporo);
    expect((await clerk.send("PATCH", url, change)).statusCode).toBe(403);
    expect(await events()).toEqual({ "request.refused": 2 });
  });
});

describe("what the operator does", () => {
  it("adds an organisation and its first administrator, who then signs in and invites", async () => {
    await events();
    const { organisationId } = await addOrganisation(house.db, {
      kind: "health_centre",
      code: "HC-01-TEST",
      name: "試験保健所",
      prefectureCode: "01",
      partOf: hokkaido,
    });
    const given = { organisationId, login: "First-Admin", displayName: "試験 かんり" };
    const { link } = await addFirstAdministrator(house.db, { origin: house.parts.origin }, given);
    expect(await events()).toEqual({
      "account.created": 1,
      "account.invited": 1,
      "organisation.created": 1,
      "role.given": 1,
    });
    const browser = newBrowser(house);
    const token = new URL(link).hash.slice(1);
    const accepted = await browser.send("POST", "/api/invitation", { token, password: PASSWORD });
    expect(accepted.json()).toMatchObject({ login: "first-admin", secondFactor: "set-up" });
    expect((await browser.get("/api/session")).json().grants).toMatchObject([
      { organisationId, role: "organisation_administrator" },
    ]);

    const another = addFirstAdministrator(house.db, { origin: "" }, { ...given, login: "second" });
    expect(await another.catch(kindOf)).toBe("conflict");
    const again = { login: "FIRST-admin", withoutSecondFactor: true };
    const { link: newLink } = await inviteByOperator(house.db, { origin: house.parts.origin }, again);
    expect(newLink).not.toBe(link);
    expect((await browser.get("/api/session")).json().signedIn).toBe(false);
  });

  it("refuses what is there already, an unknown parent and an unknown login", async () => {
    const provider = { kind: "provider", code: "P-1", name: "試験事業者", prefectureCode: "01" } as const;
    await addOrganisation(house.db, provider);
    expect(await addOrganisation(house.db, provider).catch(kindOf)).toBe("conflict");
    const orphan = { ...provider, code: "P-2", partOf: "00000000-0000-4000-8000-000000000000" };
    expect(await addOrganisation(house.db, orphan).catch(kindOf)).toBe("conflict");
    const lost = inviteByOperator(house.db, { origin: "" }, { login: "nobody", withoutSecondFactor: false });
    expect(await lost.catch(kindOf)).toBe("not-found");
  });
});
