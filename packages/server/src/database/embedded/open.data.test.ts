import { chmod, mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ask } from "../../../test/database/ask.ts";
import { release, startOwnServer } from "../../../test/database/own-server.ts";
import { makeFolder, removeFolder } from "../../../test/database/temporary-folder.ts";
import { DatabaseAdvice } from "../advice.ts";
import { findRunningEmbedded, openEmbedded } from "./index.ts";
import { commandOf } from "./processes.ts";

const isRoot = process.getuid?.() === 0;
const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await makeFolder();
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await removeFolder(folder);
});

async function adviceOf(opening: Promise<unknown>): Promise<string> {
  const error = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseAdvice);
  return error instanceof DatabaseAdvice ? error.message : "";
}

describe("openEmbedded", () => {
  it("makes a database on first use and opens the same one later", async () => {
    process.env["YORISOI_TEST_SECRET"] = "not for postgres";
    const server = await startOwnServer(await newFolder());
    expect(server).toMatchObject({ how: "started", version: expect.stringMatching(`^${release}\\.`) });
    expect(
      await ask(
        server.adminUrl,
        `select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
           current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
           current_setting('server_encoding') as encoding, 'ヵ' ~ '^[[:alpha:]]$' as knows_kana, 'ん' < 'ア' as by_code_point,
           position('LC_ALL' in environ) > 0 as has_environment, position('not for postgres' in environ) > 0 as knows_secrets
         from encode(pg_read_binary_file('/proc/${server.pid}/environ'), 'escape') as environ`,
      ),
    ).toEqual({
      listens: "127.0.0.1",
      sockets: "",
      checksums: "on",
      fsync: "on",
      encoding: "UTF8",
      knows_kana: true,
      by_code_point: true,
      has_environment: true,
      knows_secrets: false,
    });
    await ask(server.adminUrl, "create table kept as select 7 as n");
    await server.stop();
    expect(commandOf(server.pid)).toBe("");
    const again = await server.reopen();
    expect(again).toMatchObject({ how: "started", adminUrl: server.adminUrl });
    expect(await ask(again.adminUrl, "select n from kept")).toEqual({ n: 7 });
  });

  it("lets in nobody without the password, which only its owner can read", async () => {
    const server = await startOwnServer(await newFolder());
    const wrong = new URL(server.adminUrl);
    wrong.password = "guessed";
    await expect(ask(wrong.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
    const password = await stat(join(server.folder, "admin-password"));
    const data = await stat(join(server.folder, "data"));
    expect((password.mode & 0o777).toString(8)).toBe("600");
    expect((data.mode & 0o777).toString(8)).toBe("700");
    expect(password.uid).toBe(process.getuid?.());
    expect(data.uid === 0).toBe(false);
  });

  it("takes another port when its own is taken", async () => {
    const server = await startOwnServer(await newFolder());
    const other = await startOwnServer(await newFolder());
    await server.stop();
    await writeFile(join(server.folder, "port"), `${other.port}\n`);
    const again = await server.reopen();
    expect(again.port).not.toBe(other.port);
    expect(await ask(again.adminUrl, "select 1 as n")).toEqual({ n: 1 });
  });

  it("opens where the project lies in a folder that only we may enter", async () => {
    const closed = await newFolder();
    await chmod(closed, 0o700);
    const asked = join(closed, "var");
    folders.unshift(asked);
    await mkdir(asked);
    const server = await startOwnServer(asked);
    expect(server.folder.startsWith(isRoot ? "/var/lib/yorisoi/" : closed)).toBe(true);
    await ask(server.adminUrl, "create table kept as select 7 as n");
    await server.stop();
    const again = await server.reopen();
    expect(again.folder).toBe(server.folder);
    expect(await ask(again.adminUrl, "select n from kept")).toEqual({ n: 7 });
    expect(await findRunningEmbedded(asked)).toBe(again.adminUrl);
  });
});

describe("openEmbedded says what to do", () => {
  it("when the folder holds something else, and leaves that alone", async () => {
    const folder = await newFolder();
    await mkdir(join(folder, "database"));
    await writeFile(join(folder, "database", "letters.txt"), "mine");
    expect(await adviceOf(openEmbedded({ folder }))).toContain("YORISOI_DATA に別のフォルダー");
    expect(await readdir(join(folder, "database"))).toEqual(["letters.txt"]);
  });

  it("when the folder is a file", async () => {
    const folder = join(await newFolder(), "file");
    await writeFile(folder, "");
    expect(await adviceOf(openEmbedded({ folder }))).toContain(folder);
  });

  it("when the data are of another release, and leaves them alone", async () => {
    const server = await startOwnServer(await newFolder());
    await server.stop();
    await writeFile(join(server.folder, "data", "PG_VERSION"), "14\n");
    const said = await adviceOf(openEmbedded({ folder: server.asked, release }));
    expect(said).toContain(
      `PostgreSQL 14 で作られていて、このプログラムの PostgreSQL ${release} では開けません`,
    );
    expect(await findRunningEmbedded(server.asked)).toBe(undefined);
  });

  it("when the password is lost or changed", async () => {
    const server = await startOwnServer(await newFolder());
    await server.stop();
    const file = join(server.folder, "admin-password");
    const password = await readFile(file, "utf8");
    for (const other of ["", `${"a".repeat(43)}\n`]) {
      await writeFile(file, other);
      expect(await adviceOf(openEmbedded({ folder: server.asked, release }))).toContain("admin-password");
      expect(await findRunningEmbedded(server.asked).catch(() => undefined)).toBe(undefined);
    }
    await writeFile(file, password);
    const again = await server.reopen();
    expect(again.adminUrl).toBe(server.adminUrl);
  });

  it("when a setting or a file keeps the server from starting, with its last words", async () => {
    const folder = await newFolder();
    const said = await adviceOf(openEmbedded({ folder, release, settings: { shared_buffers: "a lot" } }));
    expect(said).toContain('invalid value for parameter "shared_buffers"');
  });
});
