import { spawn } from "node:child_process";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cloneDatabase } from "../../../server/test/database/clone.ts";
import { program } from "../../test/run.ts";

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let admin: Client;

beforeAll(async () => {
  database = await cloneDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

async function run(...words: string[]) {
  const child = spawn(process.execPath, [program, ...words], {
    env: {
      PATH: process.env["PATH"],
      DATABASE_URL: database.adminUrl,
      YORISOI_ORIGIN: "https://yorisoi.example",
    },
  });
  const [out, err] = [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join(""));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out: (await out) ?? "", err: (await err) ?? "" };
}

const count = async (query: string) => Number((await admin.query(query)).rows[0].count);

it("makes the first administrator of a town, with a link for the person only, and no second one", async () => {
  const made = await run("administrator", "011002", "kanri", "--name", "試験 管理");
  expect(made.err).toContain("札幌市");
  expect(made).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^https:\/\/yorisoi\.example\/invitation#\S{43}\n$/),
  });
  expect(await count("select count(*) from identity.password")).toBe(0);
  expect(
    await count(
      "select count(*) from identity.role_grant g join identity.account a using (account_id) where a.login = 'kanri' and g.role = 'organisation_administrator'",
    ),
  ).toBe(1);
  const again = await run("administrator", "011002", "other", "--name", "試験 二人目");
  expect(again).toMatchObject({ code: 2, out: "", err: expect.stringContaining("もう組織管理者がいます") });
  const link = await run("administrator", "011002", "kanri", "--again");
  expect(link.out).toMatch(/invitation#/);
  expect(link.out).not.toBe(made.out);
});

it("adds a health centre that no list has, and its administrator", async () => {
  const added = await run("organisation", "health_centre", "HC-1", "試験保健所", "--prefecture", "01");
  expect(added).toMatchObject({ code: 0, out: expect.stringContaining("administrator health_centre:HC-1") });
  expect(await run("organisation", "health_centre", "HC-1", "別の名前", "--prefecture", "01")).toMatchObject({
    code: 2,
    err: expect.stringContaining("もうあります"),
  });
  expect((await run("administrator", "HC-1", "hokenjo", "--name", "試験", "--lang", "en")).code).toBe(0);
});

it("lists everything that is wrong, and changes nothing", async () => {
  const before = await count("select count(*) from identity.organisation");
  const wrong = await run("organisation", "town", "X", "試験", "--prefecture", "48");
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain("種類「town」はありません");
  expect(wrong.err).toContain("01 から 47");
  const both = await run("administrator", "011002", "x");
  expect(both.err).toMatch(/3 文字以上[^]*--name/);
  expect((await run("administrator", "999999", "kanri3", "--name", "試験")).err).toContain(
    "「999999」がありません",
  );
  expect(await count("select count(*) from identity.organisation")).toBe(before);
});
