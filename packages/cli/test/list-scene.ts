import { spawn } from "node:child_process";
import { Client } from "pg";
import { cloneDatabase } from "../../server/test/database/clone.ts";
import { program, temporaryFolder } from "./run.ts";

/** A list as an operator makes it: a name as it is, one with another name, and one the catalogue does not have. */
export const csv = `番号,疾病名,ふりがな,備考
1,球脊髄性筋萎縮症,きゅうせきずいせいきんいしゅくしょう,
2,筋萎縮性側索硬化症（ALS）,,名前がちがう
3,見本新疾患,みほんしんしっかん,
`;

/** What is said about it on the command line. */
export const facts = ["--edition", "令和7年4月1日", "--source", "見本の告示"];

/** A database of its own, a folder for files, and the real program for the official lists. */
export async function openListScene() {
  const folder = temporaryFolder();
  const database = await cloneDatabase();
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();

  const begin = (words: readonly string[], url = database.adminUrl) =>
    spawn(process.execPath, [program, "disease", ...words], {
      env: { PATH: process.env["PATH"], DATABASE_URL: url },
    });

  async function run(words: readonly string[], url?: string) {
    const child = begin(words, url);
    const [out, err] = [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join(""));
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    return { code, out: (await out) ?? "", err: (await err) ?? "" };
  }

  /** Lists and rows, and how often the audit log speaks of them. */
  async function stored(): Promise<readonly [lists: number, rows: number, events: number]> {
    const { rows } = await admin.query(
      `select (select count(*)::int from disease.official_list) as lists, (select count(*)::int from disease.official_row) as rows,
        (select count(*)::int from audit.event where event like 'disease.list_%') as events`,
    );
    return [rows[0].lists, rows[0].rows, rows[0].events];
  }

  async function empty(): Promise<void> {
    await admin.query("delete from disease.official_row");
    await admin.query("delete from disease.official_list");
  }

  async function close(): Promise<void> {
    await admin.end();
    await database.drop();
    folder[Symbol.dispose]();
  }

  return { folder, database, admin, begin, run, stored, empty, close };
}

export type ListScene = Awaited<ReturnType<typeof openListScene>>;
