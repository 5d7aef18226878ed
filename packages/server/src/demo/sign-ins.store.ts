import { isRole } from "@yorisoi/rules/identity";
import { actAs, type Database } from "../database/index.ts";
import type { DemoSignIn } from "../parts.ts";
import { DEMO_PASSWORD } from "./password.ts";
import { demoAccounts } from "./tables/accounts.ts";

/** The accounts of the demo as the sign-in page lists them, in the order of the roles. */
export async function demoSignIns(db: Database): Promise<readonly DemoSignIn[]> {
  const logins = demoAccounts.map(({ login }) => login);
  const rows = await actAs(db, { role: "system" }, "demo", async (act) => {
    act.unrecorded();
    return act.sql
      .selectFrom("identity.account as a")
      .innerJoin("identity.role_grant as g", "g.account_id", "a.account_id")
      .innerJoin("identity.organisation as o", "o.organisation_id", "g.organisation_id")
      .select(["a.login", "a.display_name", "g.role", "o.name"])
      .where("a.login", "in", logins)
      .where("a.is_demo", "=", true)
      .execute();
  });
  return demoAccounts.flatMap(({ login }) => {
    const row = rows.find((each) => each.login === login);
    return row && isRole(row.role)
      ? [
          {
            login,
            password: DEMO_PASSWORD,
            displayName: row.display_name,
            role: row.role,
            organisationName: row.name,
          },
        ]
      : [];
  });
}
