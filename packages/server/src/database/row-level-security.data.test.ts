import { readFileSync } from "node:fs";
import { auditEvents } from "@yorisoi/rules/audit";
import { rights } from "@yorisoi/rules/identity";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cloneDatabase } from "../../test/database/clone.ts";

/** Tables of ours that hold nothing about anyone: rules, checksums, words. */
const open = [
  "app.policy",
  "app.helper_need",
  "app.migration",
  "app.schema_look",
  "app.reference_load",
  "audit.event_kind",
];
/** Written by functions of the owner only, so not forced for the owner; the app role may read and no more. */
const writtenByOwner = ["audit.event", "audit.lane", "person.earlier"];
/** Published by the state and about nobody: every connection reads them, the program alone writes them. */
const publicLists = ["disease.official_list", "disease.official_row"];

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let admin: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const column = async (query: string): Promise<string[]> =>
  (await admin.query<{ name: string }>(query)).rows.map(({ name }) => name);

const ours =
  "n.nspname in ('app', 'identity', 'person', 'audit', 'http', 'disease', 'certification') and c.relkind in ('r', 'p')";
const tables = (condition: string) =>
  column(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and ${condition} order by 1`);

describe("row-level security", () => {
  it("stands, with a policy, on every table but those that hold nothing about anyone", async () => {
    const unprotected = await tables(
      "not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))",
    );
    expect(unprotected).toEqual(open.toSorted());
  });

  it("holds for the owner too, but where the owner's functions are the only writers", async () => {
    const unforced = await tables("c.relrowsecurity and not c.relforcerowsecurity");
    expect(unforced).toEqual(writtenByOwner.toSorted());
    const writable = await tables(
      "has_table_privilege('yorisoi_app', c.oid, 'insert, update, delete, truncate')",
    );
    expect(writable.filter((name) => [...writtenByOwner, ...open].includes(name))).toEqual([]);
  });

  it("lets everybody read public lists alone, and the program alone write them", async () => {
    const readByAll = await column(
      `select polrelid::regclass::text as name from pg_policy where pg_get_expr(polqual, polrelid) = 'true' and polpermissive
       and polcmd in ('r', '*') order by 1`,
    );
    expect(readByAll).toEqual(publicLists);
    const app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    const writing = async (role: string) => {
      await app.query("begin");
      await app.query("select set_config('app.role', $1, true)", [role]);
      const adds = app.query(
        `insert into disease.official_list (official_list_id, valid_from, source, is_complete, content_sha256, imported_by)
         values (gen_random_uuid(), '2025-04-01', '見本', false, '', '見本')`,
      );
      const outcome = await adds.then(
        () => "",
        (error: { code?: string }) => error.code,
      );
      const removes = outcome === "" ? await app.query("delete from disease.official_list") : { rowCount: 0 };
      await app.query("rollback");
      return [outcome, removes.rowCount];
    };
    const roles = ["", "clerk", "system_administrator", "sign_in", "system"];
    const outcomes = [];
    for (const role of roles) outcomes.push(await writing(role));
    await app.end();
    expect(outcomes).toEqual([...roles.slice(1).map(() => ["42501", 0]), ["", 1]]);
  });

  it("binds the role of the server: no superuser, no bypass, owner of nothing, member of nothing", async () => {
    const { rows } = await admin.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = r.oid) as owns,
        (select count(*)::int from pg_auth_members where member = r.oid) as member_of
       from pg_roles r where rolname = 'yorisoi_app'`,
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owns: 0,
        member_of: 0,
      },
    ]);
  });

  it("shows nothing to a connection that has not said who acts", async () => {
    const app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    const seen: string[] = [];
    for (const name of await tables("c.relrowsecurity")) {
      const { rows } = await app.query(`select count(*)::int as count from ${name}`);
      if (rows[0].count > 0) seen.push(name);
    }
    await app.end();
    expect(seen).toEqual([]);
  });
});

describe("what stands twice", () => {
  it("is the same policy in the database and in the rules", async () => {
    const inDatabase = await column(
      "select concat_ws(' ', role, resource, action, reach) as name from app.policy",
    );
    const inRules = rights.map(
      ({ role, resource, action, reach }) => `${role} ${resource} ${action} ${reach}`,
    );
    expect(inDatabase.toSorted()).toEqual(inRules.toSorted());
  });

  it("is the same list of events in the database and in the rules", async () => {
    expect((await column("select event as name from audit.event_kind")).toSorted()).toEqual(
      auditEvents.toSorted(),
    );
  });

  it.each(["identity", "person", "audit", "disease", "certification"])(
    "are the columns of %s in rows/ and in the database",
    async (file) => {
      const text = readFileSync(new URL(`rows/${file}.ts`, import.meta.url), "utf8");
      const index = readFileSync(new URL("rows/index.ts", import.meta.url), "utf8");
      const inCode = [...text.matchAll(/interface (\w+) \{(.*?)\n\}/gs)].flatMap(([, name, body = ""]) => {
        const table =
          new RegExp(`"([a-z_.]+)": ${name};`).exec(index)?.[1] ?? `${name} is not in rows/index.ts`;
        return [...body.matchAll(/^ {2}(\w+):/gm)].map(([, field]) => `${table}.${field}`);
      });
      const all = await column(
        `select n.nspname || '.' || c.relname || '.' || a.attname as name from pg_attribute a
       join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where ${ours} and n.nspname <> 'app' and a.attnum > 0 and not a.attisdropped`,
      );
      const known = new Set(inCode.map((name) => name.split(".").slice(0, 2).join(".")));
      expect(inCode.toSorted()).toEqual(
        all.filter((name) => known.has(name.split(".").slice(0, 2).join("."))).toSorted(),
      );
    },
  );
});
