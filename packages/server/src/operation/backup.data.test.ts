import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fill, fingerprints } from "../../test/operation/fill.ts";
import { meant, type OpenClone, openClone } from "../../test/operation/open-clone.ts";
import { verifyLog } from "../audit/index.ts";
import { actAs, connect, type Database } from "../database/index.ts";
import { keyToWrite } from "./backup/key.ts";
import { makeBackup } from "./backup/make-backup.ts";
import { restoreBackup } from "./restore/restore-backup.ts";

const key = randomBytes(32);
const replacing = { replace: false, yes: undefined };
let source: OpenClone;
let target: OpenClone;
let db: Database;
let folder: string;
let organisation: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "yorisoi-backup-"));
  source = await openClone();
  db = connect(source.database.appUrl, { size: 5 });
  ({ organisation } = await fill(source.admin, db));
});
afterAll(async () => {
  await db.destroy();
  await source.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  target = await openClone();
});
afterEach(async () => target.close());

const fileNamed = (name: string) => join(folder, `${name}-${randomUUID()}.backup`);

async function backup(
  url = source.database.adminUrl,
  { sealedWith }: { sealedWith: Buffer | undefined } = { sealedWith: key },
) {
  const file = fileNamed("a");
  return { file, made: await makeBackup({ url, file, key: sealedWith }) };
}

const restore = async (
  file: string,
  more: { key?: Buffer | undefined; replace?: boolean; yes?: string } = {},
) => restoreBackup({ url: target.database.adminUrl, file, key, ...replacing, ...more });

describe("a backup that is restored", () => {
  it("has every row of every table as it was, with protection and triggers as before", async () => {
    const before = await fingerprints(source.admin, ["audit.event", "audit.lane"]);
    const { file, made } = await backup();
    const look = "select sha256 from app.schema_look";
    const restored = await restore(file);
    expect(restored.rows).toBe(made.rows);
    const { [meant[0] ?? ""]: _, [meant[1] ?? ""]: __, ...expected } = before;
    expect(await fingerprints(target.admin, [...meant, "app.migration"])).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([name]) => name !== "app.migration")),
    );
    expect((await target.admin.query(look)).rows).toEqual((await source.admin.query(look)).rows);
    expect(await verifyLog(target.database.appUrl)).toMatchObject({ faults: 0, rows: restored.entries + 1 });
    await expect(target.admin.query("delete from audit.event")).rejects.toMatchObject({ code: "42501" });
    const { rows } = await target.admin.query("select count(*)::int as count from person.earlier");
    expect(rows[0].count).toBeGreaterThan(0);
    await target.admin.query(
      "insert into identity.sign_in_attempt (login, ok, step) values ('t', true, 'code')",
    );
  });

  it("is of one moment, though accounts, persons and entries are written all the while", async () => {
    const done = new AbortController();
    const writing = (async () => {
      for (let at = 0; !done.signal.aborted; at++) {
        await source.admin
          .query(
            "with a as (insert into identity.account (account_id, login, display_name) values ($1, $2, 'x') returning account_id) insert into identity.password (account_id, hash) values ($1, 'h')",
            [randomUUID(), `w-${randomUUID()}`],
          )
          .catch(async () => {});
        await actAs(db, { role: "system" }, randomUUID(), async (act) =>
          act.record("person.read", { organisationId: organisation, details: { at } }),
        );
      }
    })();
    const { file } = await backup();
    done.abort();
    await writing;
    const { entries } = await restore(file);
    expect(await verifyLog(target.database.appUrl)).toMatchObject({ faults: 0, rows: entries + 1 });
  });

  it("lets nobody's session live on, and says in the log that it happened", async () => {
    const { file } = await backup();
    expect((await restore(file)).endedSessions).toBe(1);
    const { rows } = await target.admin.query(
      `select (select count(*)::int from identity.session where ended_at is null) as open,
        (select count(*)::int from identity.challenge) as questions,
        (select count(*)::int from audit.event where event = 'system.restored') as told`,
    );
    expect(rows[0]).toEqual({ open: 0, questions: 0, told: 1 });
  });

  it("works for an administrator who is no superuser, and for a role that only reads", async () => {
    const name = new URL(source.database.adminUrl).pathname.slice(1);
    const role = `reader_${randomBytes(4).toString("hex")}`;
    await source.admin.query(
      `create role ${role} login bypassrls password 'x' in role pg_read_all_data; grant connect on database "${name}" to ${role};
       create role ${role}_admin login password 'x' in role yorisoi_owner`,
    );
    const as = (url: string, user: string) =>
      Object.assign(new URL(url), { username: user, password: "x" }).href;
    try {
      const { file, made } = await backup(as(source.database.adminUrl, role));
      expect(made.isRecorded).toBe(true);
      const url = as(target.database.adminUrl, `${role}_admin`);
      await target.admin.query(
        `grant connect on database "${new URL(url).pathname.slice(1)}" to ${role}_admin`,
      );
      const restored = await restoreBackup({ url, file, key, ...replacing });
      expect(restored.rows).toBe(made.rows);
      await expect(backup(url)).rejects.toThrow(/すべての行を読めません/);
      await expect(backup(source.database.appUrl)).rejects.toThrow(/すべての行を読めません/);
    } finally {
      await source.admin.query(`drop owned by ${role}; drop role ${role}`);
      await target.admin.query(`drop owned by ${role}_admin`);
      await source.admin.query(`drop role ${role}_admin`);
    }
  });
});

describe("the file", () => {
  it("is readable by its owner only, holds no name, and is recorded in the log", async () => {
    const { file, made } = await backup();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const bytes = await readFile(file);
    expect(bytes.byteLength).toBe(made.bytes);
    expect(bytes.includes("person.person")).toBe(false);
    const { rows } = await source.admin.query(
      "select details from audit.event where event = 'system.backup_made' order by at desc limit 1",
    );
    expect(rows[0].details).toMatchObject({ rows: made.rows, sealed: true });
  });

  it("is never written over another, and nothing is left of one that failed", async () => {
    const { file } = await backup();
    await expect(makeBackup({ url: source.database.adminUrl, file, key })).rejects.toThrow(/もうあります/);
    const before = await readdir(folder);
    const signal = AbortSignal.abort();
    const given = fileNamed("aborted");
    await expect(makeBackup({ url: source.database.adminUrl, file: given, key, signal })).rejects.toThrow(
      /abort/i,
    );
    await expect(
      makeBackup({ url: source.database.adminUrl, file: join(folder, "no", "x"), key }),
    ).rejects.toThrow(/書けません/);
    expect(await readdir(folder)).toEqual(before);
  });

  it("is not written without a key unless that is said", async () => {
    await expect(keyToWrite({ env: {} }, false)).rejects.toThrow(/--unencrypted/);
    await expect(keyToWrite({ env: { YORISOI_BACKUP_KEY: "short" } }, false)).rejects.toThrow(/base64/);
    expect(await keyToWrite({ env: {} }, true)).toBeUndefined();
    expect(await keyToWrite({ env: { YORISOI_BACKUP_KEY: key.toString("base64") } }, false)).toEqual(key);
    const keyFile = join(folder, "key");
    await writeFile(keyFile, `${key.toString("base64")}\n`, { mode: 0o644 });
    await expect(keyToWrite({ env: {}, keyFile }, false)).rejects.toThrow(/chmod 600/);
    await rm(keyFile);
  });
});
