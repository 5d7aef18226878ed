import { type Action, type Reach, type Resource, reachesOf, roleIds } from "@yorisoi/rules/identity";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cloneDatabase } from "../../test/database/clone.ts";
import { actions, resources } from "../../test/policy/acts.ts";
import { makeScene, relations, type Scene } from "../../test/policy/scene.ts";

/**
 * The database alone against the policy function alone: for every role, every way of standing to a record, every
 * resource and every act, the database lets through exactly what the function says.
 */
let database: Awaited<ReturnType<typeof cloneDatabase>>;
let app: pg.Client;
let scene: Scene;

beforeAll(async () => {
  database = await cloneDatabase();
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  scene = await makeScene(admin);
  await admin.end();
  app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

const expected = (role: string, resource: Resource, action: Action, reached: readonly Reach[]) =>
  reachesOf(role, resource, action).some((reach) => reach === "everywhere" || reached.includes(reach));

async function isDone(
  role: string,
  account: string,
  organisation: string,
  statement: string,
): Promise<boolean> {
  await app.query("begin");
  try {
    await app.query(
      "select set_config('app.account', $1, true), set_config('app.organisation', $2, true), set_config('app.role', $3, true)",
      [account, organisation, role],
    );
    const result = await app.query(statement);
    return (result.rowCount ?? 0) > 0;
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (code === "42501") return false;
    // Keys and checks are looked at after the policies: such a row was let through.
    if (code.startsWith("23")) return true;
    throw error;
  } finally {
    await app.query("rollback");
  }
}

describe.each(Object.keys(relations) as (keyof typeof relations)[])("%s", (relation) => {
  it.each(roleIds.map((role) => [role]))("%s", async (role) => {
    const { account, organisation } = scene.actor(relation);
    const differences: string[] = [];
    let asked = 0;
    for (const [resource, { reaches, statements }] of Object.entries(resources)) {
      for (const action of actions) {
        const statement = statements[action];
        if (!statement) continue;
        const reached = relations[relation].filter((reach) => reaches.includes(reach));
        const allowed = expected(role, resource as Resource, action, reached);
        const done = await isDone(role, account, organisation, statement(scene, account, organisation, role));
        asked++;
        if (done !== allowed)
          differences.push(`${resource} ${action}: function ${allowed}, database ${done}`);
      }
    }
    expect(asked).toBeGreaterThan(30);
    expect(differences).toEqual([]);
  });
});
