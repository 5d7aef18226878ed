import { randomBytes } from "node:crypto";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Client } from "pg";
import { inject } from "vitest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { program, temporaryFolder } from "../../test/run.ts";

const key = randomBytes(32).toString("base64");
const folder = temporaryFolder();
const names = ["a", "b"].map((end) => `test_cli_${process.pid}_${randomBytes(4).toString("hex")}_${end}`);
const on = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
const adminUrl = (at: number) => on(inject("template").adminUrl, names[at] ?? "");

async function tell(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function run(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [program, ...words], {
    env: { PATH: process.env["PATH"], YORISOI_DATA: folder.path("data"), ...env },
  });
  const [out, err] = [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join(""));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out: await out, err: await err };
}

const at = (database: number) => ({ DATABASE_URL: adminUrl(database), YORISOI_BACKUP_KEY: key });

beforeAll(async () => {
  const maintenance = on(inject("template").adminUrl, "postgres");
  await tell(maintenance, ...names.map((name) => `create database ${name}`));
  for (const database of [0, 1]) await run(["prepare"], at(database));
  await tell(
    adminUrl(0),
    "insert into identity.account (account_id, login, display_name) values (gen_random_uuid(), 'hanako', '山田 花子')",
  );
});
afterAll(async () => {
  const maintenance = on(inject("template").adminUrl, "postgres");
  await tell(maintenance, ...names.map((name) => `drop database if exists ${name} with (force)`));
  folder[Symbol.dispose]();
});

describe("the operator's commands", () => {
  it("go round: backup, restore elsewhere, anchor, verify, doctor", async () => {
    const file = folder.path("day.backup");
    const backup = await run(["backup", file], at(0));
    expect(backup).toMatchObject({ code: 0, err: "" });
    expect(backup.out).toContain("控えました");
    expect(readFileSync(file).includes("hanako")).toBe(false);
    const restored = await run(["restore", file], at(1));
    expect(restored).toMatchObject({ code: 0, err: "" });
    expect(restored.out).toContain("控えと同じです");
    const again = await run(["restore", file], at(1));
    expect(again).toMatchObject({ code: 2, out: "" });
    expect(again.err).toContain(`--replace --yes ${names[1]}`);
    const anchor = folder.path("day.anchor");
    expect(await run(["audit", "anchor", anchor], at(0))).toMatchObject({ code: 0 });
    expect((await run(["audit", "verify", "--anchor", anchor], at(0))).out).toContain(
      "すべて正しいです（印とも比べました）",
    );
    const replaced = await run(["audit", "verify", "--anchor", anchor, "--lang", "en"], at(1));
    expect(replaced).toMatchObject({ code: 1, err: "" });
    expect(replaced.out).toContain("differs from the anchor");
    const log = folder.path("log.ndjson");
    expect(await run(["audit", "export", log], at(0))).toMatchObject({ code: 0 });
    expect(readFileSync(log, "utf8")).toContain('"event":"system.backup_made"');
    const doctor = await run(["doctor", "--lang", "en"], at(0));
    expect(doctor.out).toContain("the last backup is 0 hours old");
    expect(`${backup.out}${restored.out}${doctor.out}`).not.toMatch(/花子|hanako/);
  });

  it("find tampering and name the row", async () => {
    await tell(
      adminUrl(1),
      "alter table audit.event disable trigger append_only",
      "delete from audit.event where seq = 1",
      "alter table audit.event enable trigger append_only",
    );
    const verified = await run(["audit", "verify"], at(1));
    expect(verified.code).toBe(1);
    expect(verified.out).toMatch(/鎖 0、1 番: 行がありません。消されました/);
  });

  it("refuse with what to do: no key, no database, a wrong option, no file", async () => {
    const { DATABASE_URL } = at(0);
    const runs = await Promise.all([
      run(["backup", folder.path("x")], { DATABASE_URL }),
      run(["doctor"]),
      run(["backup", "--key", "x", folder.path("x")], at(0)),
      run(["restore", "--lang", "en"], at(0)),
      run(["audit", "verfy"], at(0)),
      run(["backup", folder.path("x")], { ...at(0), DATABASE_URL: "postgres://u:geheim@127.0.0.1:1/x" }),
    ]);
    expect(runs.map(({ code, out }) => `${code}${out}`)).toEqual(runs.map(() => "2"));
    expect(runs[0]?.err).toContain("--unencrypted");
    expect(runs[1]?.err).toContain("YORISOI_DATA か DATABASE_URL");
    expect(runs[2]?.err).toContain("--key-file ではありませんか");
    expect(runs[3]?.err).toContain("The name of the backup is missing");
    expect(runs[4]?.err).toContain("verify ではありませんか");
    expect(runs[5]?.err).toContain("つながりません");
    expect(runs[5]?.err).not.toContain("geheim");
  });

  it("explain themselves in both languages", async () => {
    const commands = ["backup", "restore", "doctor", "prepare", "audit"];
    const texts = await Promise.all(
      commands.flatMap((name) => [run([name, "--help"]), run([name, "--help", "--lang", "en"])]),
    );
    for (const [nth, { code, out }] of texts.entries()) {
      expect(code).toBe(0);
      expect(out).toContain(nth % 2 === 0 ? "使い方" : "Usage");
      expect(out).toContain(`yorisoi ${commands[nth >> 1]}`);
    }
  });
});
