import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cloneDatabase } from "../../test/database/clone.ts";
import { type House, openHouse, sapporo } from "../../test/house.ts";
import { connect, type Database } from "./index.ts";

/** Another copy stands in for a replica: it differs, so that one sees which of the two was read. */
let copy: Awaited<ReturnType<typeof cloneDatabase>>;
let readDb: Database;
let house: House;

beforeAll(async () => {
  copy = await cloneDatabase();
  const admin = new pg.Client({ connectionString: copy.adminUrl });
  await admin.connect();
  await admin.query("update identity.organisation set name = '写しの市' where organisation_id = $1", [
    sapporo,
  ]);
  await admin.end();
  readDb = connect(copy.appUrl, { size: 2 });
  house = await openHouse({ readDb });
});
afterAll(async () => {
  await house.close();
  await readDb.destroy();
  await copy.drop();
});

it("reads lists from the replica and single things where they are written", async () => {
  const clerk = await house.visitor("clerk", sapporo);
  const list = await clerk.get(`/api/organisations?query=${encodeURIComponent("写しの市")}`);
  expect(list.json().organisations).toMatchObject([{ organisationId: sapporo, name: "写しの市" }]);
  expect((await clerk.get(`/api/organisations/${sapporo}`)).json().name).toBe("札幌市");
});

it("asks the replica as the same actor, for whom the same policies hold", async () => {
  const search = { from: "2020-01-01", to: "2999-01-01" };
  const auditor = await house.visitor("auditor", sapporo);
  expect((await auditor.send("POST", "/api/audit/search", search)).json().events).toEqual([]);
  expect((await auditor.send("POST", "/api/audit/search", search)).statusCode).toBe(200);
  const clerk = await house.visitor("clerk", sapporo);
  expect((await clerk.send("POST", "/api/audit/search", search)).statusCode).toBe(403);
});

it("serves fifty at once with two connections to the replica", async () => {
  const clerk = await house.visitor("clerk", sapporo);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => clerk.get("/api/organisations?limit=1")),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
});
