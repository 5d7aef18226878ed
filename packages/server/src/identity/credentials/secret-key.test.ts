import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadSecretKey } from "./secret-key.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "yorisoi-key-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const base64 = (byte: number, length = 32) => Buffer.alloc(length, byte).toString("base64");
const load = (value?: string) => loadSecretKey({ env: { YORISOI_SECRET_KEY: value }, folder });
const hex = (loaded: Awaited<ReturnType<typeof load>>) =>
  loaded.ok ? loaded.keys.map((key) => Buffer.from(key).toString("hex")) : loaded.why;
const path = () => join(folder, "secret.key");

describe("the key from the operator", () => {
  it("is taken, the newest first, and no file is made", async () => {
    expect(hex(await load(base64(1)))).toEqual(["01".repeat(32)]);
    expect(hex(await load(`${base64(2)}, ${base64(1)}`))).toEqual(["02".repeat(32), "01".repeat(32)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    "secret",
    base64(1, 31),
    base64(1, 33),
    `${base64(1)},`,
    `${base64(1)} ${base64(2)}`,
    "01".repeat(32),
  ])("is refused as %s, without going on to the file or repeating it", async (value) => {
    const loaded = await load(value);
    expect(loaded).toMatchObject({ ok: false, why: "bad-variable" });
    expect(JSON.stringify(loaded)).not.toContain(`"${value}"`);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("the key in the data folder", () => {
  it("is made once, for its owner only, and found again", async () => {
    const made = hex(await load());
    expect(made).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(hex(await load(""))).toEqual(made);
    expect(readdirSync(folder)).toEqual(["secret.key"]);
  });

  it("is the same for servers that start at once, in a folder not there yet", async () => {
    folder = join(folder, "data");
    const loaded = await Promise.all(Array.from({ length: 8 }, () => load()));
    expect(new Set(loaded.map((one) => JSON.stringify(hex(one)))).size).toBe(1);
    expect(readdirSync(folder)).toEqual(["secret.key"]);
  });

  it("is refused when others can read it", async () => {
    await load();
    chmodSync(path(), 0o640);
    expect(hex(await load())).toBe("file-open-to-others");
  });

  it("is never replaced when it is broken", async () => {
    writeFileSync(path(), "broken", { mode: 0o600 });
    expect(hex(await load())).toBe("bad-file");
    expect(statSync(path()).size).toBe(6);
  });

  it("is asked for where no folder can be", async () => {
    writeFileSync(path(), "");
    folder = path();
    const loaded = await load();
    folder = join(folder, "..");
    expect(hex(loaded)).toBe("folder-not-writable");
  });
});
