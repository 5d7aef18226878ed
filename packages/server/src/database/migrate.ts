import type { Client } from "pg";
import { DatabaseAdvice } from "./advice.ts";
import { type Migration, migrationFiles } from "./migration-files.ts";
import { OWNER_ROLE } from "./role-names.ts";
import { keepSchemaLook, wasAltered } from "./schema-look.ts";

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

/** Any number, the same in every program of ours: two that start at once must not migrate at once. */
const LOCK = 7_401_201_402;

async function applied(client: Client): Promise<readonly Applied[]> {
  const { rows } = await client.query("select to_regclass('app.migration') is not null as there");
  if (!rows[0]?.there) return [];
  return (await client.query<Applied>("select number, name, sha256 from app.migration order by number")).rows;
}

const newer = (names: string) =>
  new DatabaseAdvice({
    ja: `データベースは、このプログラムより新しい版で作られています (${names})。
  理由: 新しい版のよりそいが、このデータベースをもう使っています。古い版で動かすと記録をこわすおそれがあるので、止めました。
  すること: プログラムを新しい版にして、起動し直してください。データベースには手をつけていません。`,
    en: `The database is newer than this program (${names}). Update the program; nothing was changed.`,
  });

const altered = (what: string) =>
  new DatabaseAdvice({
    ja: `データベースの構造が、このプログラムの知るものと違います (${what})。
  理由: 表や決まりがプログラムの外で変えられたか、済んだ変更のファイルが書きかえられました。
  すること: 変えた人に確かめて元に戻すか、控え (yorisoi restore) から戻してください。データベースには手をつけていません。`,
    en: `The schema differs from what this program knows (${what}). Undo the change or restore a backup; nothing was changed.`,
  });

/** Migrations still to run; refuses a database that is newer than the program or was changed by hand. */
export async function pendingMigrations(client: Client): Promise<readonly Migration[]> {
  const done = await applied(client);
  const files = migrationFiles();
  const unknown = done.filter(({ number }) => !files.some((file) => file.number === number));
  if (unknown.length > 0) throw newer(unknown.map(({ number, name }) => `${number} ${name}`).join(", "));
  const rewritten = done.filter(
    ({ number, sha256 }) => files.find((file) => file.number === number)?.sha256 !== sha256,
  );
  if (rewritten.length > 0)
    throw altered(rewritten.map(({ number, name }) => `${number} ${name}`).join(", "));
  if (done.length > 0 && (await wasAltered(client))) throw altered("app.schema_look");
  return files.filter(({ number }) => !done.some((each) => each.number === number));
}

async function run(client: Client, { number, name, sha256, sql }: Migration): Promise<void> {
  await client.query(sql);
  await client.query("insert into app.migration (number, name, sha256) values ($1, $2, $3)", [
    number,
    name,
    sha256,
  ]);
}

/** Brings the schema to this program's state: everything or nothing. As the owner role, one program at a time. */
export async function migrate(client: Client, say: (line: string) => void = () => {}): Promise<void> {
  await client.query("select pg_advisory_lock($1)", [LOCK]);
  try {
    const pending = await pendingMigrations(client);
    if (pending.length === 0) return;
    await client.query("begin");
    await client.query(`set local role ${OWNER_ROLE}`);
    for (const [at, migration] of pending.entries()) {
      say(
        `データベースを整えています ${at + 1}/${pending.length}: ${migration.name} (migrating the database)`,
      );
      await run(client, migration);
    }
    await keepSchemaLook(client);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    await client.query("select pg_advisory_unlock($1)", [LOCK]);
  }
}
