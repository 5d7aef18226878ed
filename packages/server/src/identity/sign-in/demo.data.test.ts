import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, ORIGIN, sapporo } from "../../../test/house.ts";
import { DEMO_PASSWORD, loadDemo } from "../../demo/index.ts";
import { leaveDemo } from "../index.ts";

let demo: House;
let real: House;

beforeAll(async () => {
  demo = await openHouse({ isDemo: true });
  real = await openHouse();
  for (const { database } of [demo, real]) await loadDemo(database.adminUrl, { people: 30, seed: 1 });
});
afterAll(async () => {
  await demo.close();
  await real.close();
});

const signIn = ({ app }: House, login: string) =>
  app.inject({
    method: "POST",
    url: "/api/session",
    headers: { origin: ORIGIN, "content-type": "application/json" },
    payload: JSON.stringify({ login, password: DEMO_PASSWORD }),
  });

it("opens the accounts of the demo in demo mode, without a second factor", async () => {
  const answer = await signIn(demo, "demo-clerk");
  expect(answer.json()).toEqual({ level: "full", secondFactor: "none" });
});

it("keeps them shut everywhere else, and ends what they had open", async () => {
  expect((await signIn(real, "demo-clerk")).json().type).toBe("urn:yorisoi:problem:wrong-credentials");
  const { rows } = await real.admin.query(
    "select account_id from identity.account where login = 'demo-clerk'",
  );
  const visitor = await real.visitor("clerk", sapporo, rows[0].account_id);
  expect((await visitor.get("/api/people/shared")).statusCode).toBe(200);
  await leaveDemo(real.db);
  expect((await visitor.get("/api/people/shared")).statusCode).toBe(401);
});
