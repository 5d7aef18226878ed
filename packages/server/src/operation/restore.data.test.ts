import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fill, fingerprints } from "../../test/operation/fill.ts";
import { meant, type OpenClone, openClone } from "../../test/operation/open-clone.ts";
import { connect, type Database } from "../database/index.ts";
import { makeBackup } from "./backup/make-backup.ts";
import { restoreBackup } from "./restore/restore-backup.ts";

const key = randomBytes(32);
const replacing = { replace: false, yes: undefined };
let source: OpenClone;
let target: OpenClone;
let db: Database;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "yorisoi-backup-"));
  source = await openClone();
  db = connect(source.database.appUrl, { size: 5 });
  await fill(source.admin, db);
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

describe("a file that is not as it was written changes nothing", () => {
  /** Whether it was refused with this message, and every table is as it was. */
  const isRefused = async (act: () => Promise<unknown>, message: RegExp) => {
    const before = await fingerprints(target.admin);
    const said = await act().then(() => "restored", String);
    expect(await fingerprints(target.admin)).toEqual(before);
    return message.test(said) || said;
  };

  it.each([
    ["sealed", key],
    ["open", undefined],
  ])("%s: cut off, or one bit turned, at many places", async (_, sealedWith) => {
    const { file } = await backup(source.database.adminUrl, { sealedWith });
    const whole = await readFile(file);
    const places = [600, 5_000, whole.byteLength >> 1, whole.byteLength - 20_000, whole.byteLength - 40];
    for (const place of places) {
      const cut = fileNamed("cut");
      await writeFile(cut, whole.subarray(0, place));
      expect(await isRefused(async () => restore(cut, { key: sealedWith }), /こわれています/)).toBe(true);
      const turned = Buffer.from(whole);
      turned[place] = (turned[place] ?? 0) ^ 1;
      const flipped = fileNamed("flipped");
      await writeFile(flipped, turned);
      expect(await isRefused(async () => restore(flipped, { key: sealedWith }), /こわれています/)).toBe(true);
    }
  });

  it("another key, no key, another kind of file, no file", async () => {
    const { file } = await backup();
    expect(await isRefused(async () => restore(file, { key: randomBytes(32) }), /鍵が違います/)).toBe(true);
    expect(await isRefused(async () => restore(file, { key: undefined }), /鍵が渡されていません/)).toBe(true);
    const { file: open } = await backup(source.database.adminUrl, { sealedWith: undefined });
    expect(await isRefused(async () => restore(open), /鍵がかかっていません/)).toBe(true);
    const other = fileNamed("other");
    await writeFile(other, "id,name\n".repeat(200));
    expect(await isRefused(async () => restore(other), /読める控えではありません/)).toBe(true);
    expect(await isRefused(async () => restore(fileNamed("none")), /開けません/)).toBe(true);
  });

  it("sections put in another order", async () => {
    const { file } = await backup();
    const whole = await readFile(file);
    const first = whole.readUInt32BE(512) & 0x7fffffff;
    const swapped = Buffer.from(whole);
    whole.copy(swapped, 512 + 4 + first + 16, 512, 512 + 4);
    await writeFile(file, swapped);
    expect(await isRefused(async () => restore(file), /こわれています/)).toBe(true);
  });
});

describe("a database into which it does not belong", () => {
  it("is refused when somebody uses it, until its name is typed", async () => {
    const { file } = await backup();
    const name = new URL(target.database.adminUrl).pathname.slice(1);
    await restore(file);
    const before = await fingerprints(target.admin);
    await expect(restore(file)).rejects.toThrow(/--replace/);
    await expect(restore(file, { replace: true })).rejects.toThrow(/--replace/);
    await expect(restore(file, { replace: true, yes: "another" })).rejects.toThrow(/名前が違います/);
    expect(await fingerprints(target.admin)).toEqual(before);
    await restore(file, { replace: true, yes: name });
    expect(await fingerprints(target.admin, meant)).toEqual(
      Object.fromEntries(Object.entries(before).filter(([table]) => !meant.includes(table))),
    );
  });

  it.each([
    ["another migration", "update app.migration set sha256 = repeat('0', 64) where number = 2", /構造が/],
    [
      "a newer schema",
      "insert into app.migration (number, name, sha256) values (9999, 'x', repeat('0', 64))",
      /新しい版/,
    ],
    ["another queue", "update pgboss.version set version = 1", /版が違います/],
    ["a column more", "alter table person.person add column nickname text", /構造が/],
  ])("is refused with %s", async (_, change, message) => {
    const { file } = await backup();
    await target.admin.query(change);
    const before = await fingerprints(target.admin);
    await expect(restore(file)).rejects.toThrow(message);
    expect(await fingerprints(target.admin)).toEqual(before);
  });

  it("is left as it was when the log in the backup does not hold together", async () => {
    const forged = await openClone();
    try {
      const forgedDb = connect(forged.database.appUrl, { size: 1 });
      await fill(forged.admin, forgedDb, 1);
      await forgedDb.destroy();
      await forged.admin.query(
        "alter table audit.event disable trigger append_only; delete from audit.event where seq = 3; alter table audit.event enable trigger append_only",
      );
      const { file } = await backup(forged.database.adminUrl);
      const before = await fingerprints(target.admin);
      await expect(restore(file)).rejects.toThrow(/audit: 1/);
      expect(await fingerprints(target.admin)).toEqual(before);
    } finally {
      await forged.close();
    }
  });
});
