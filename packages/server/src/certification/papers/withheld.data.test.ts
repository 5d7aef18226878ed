import type { CaseRole } from "@yorisoi/rules/certification/case";
import { roleIds } from "@yorisoi/rules/identity";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse } from "../../../test/house.ts";
import { withheldFrom } from "./withheld.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const roles: readonly CaseRole[] = [...roleIds, "opinion_link"];
const kinds = ["not-for-family", "infection", "surveyor-and-board"] as const;

/** The kinds of private fields, written by somebody else, that the policy of the table hides from a role. */
async function hiddenFrom(role: CaseRole): Promise<string[]> {
  const policy = await house.admin.query(
    `select pg_get_expr(polqual, polrelid) as shown from pg_policy
     where polname = 'not_for_these_eyes' and polrelid = 'certification.field_change'::regclass`,
  );
  await house.admin.query("begin");
  await house.admin.query("select set_config('app.role', $1, true)", [role]);
  const { rows } = await house.admin.query<{ privacy: string }>(
    `select privacy from unnest($1::text[]) privacy, gen_random_uuid() by_id where (${policy.rows[0].shown}) is not true`,
    [kinds],
  );
  await house.admin.query("rollback");
  return rows.map(({ privacy }) => privacy);
}

it.each(roles.map((role) => [role]))("leaves out for %s what the database hides", async (role) => {
  expect([...withheldFrom(role)].toSorted()).toEqual((await hiddenFrom(role)).toSorted());
});
