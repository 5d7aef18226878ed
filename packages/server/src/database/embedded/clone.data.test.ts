import { expect, it } from "vitest";
import { ask } from "../../../test/database/ask.ts";
import { cloneDatabase } from "../../../test/database/clone.ts";

it("gives each test file a prepared database of its own, with the grants of a real one", async () => {
  const [one, other] = await Promise.all([cloneDatabase(), cloneDatabase()]);
  await ask(one.adminUrl, "create table public.only_here as select 1 as n");
  const look = "select to_regclass('public.only_here') is not null as here";
  expect(await ask(one.adminUrl, look)).toEqual({ here: true });
  expect(await ask(other.adminUrl, look)).toEqual({ here: false });
  expect(
    await ask(
      one.appUrl,
      `select rolsuper, rolbypassrls, to_regclass('app.migration') is not null as prepared,
         has_database_privilege(current_database(), 'temporary') as temporary
       from pg_roles where rolname = current_user`,
    ),
  ).toEqual({ rolsuper: false, rolbypassrls: false, prepared: true, temporary: false });
  await Promise.all([one.drop(), other.drop()]);
  await expect(ask(one.adminUrl, "select 1")).rejects.toMatchObject({ code: "3D000" });
});
