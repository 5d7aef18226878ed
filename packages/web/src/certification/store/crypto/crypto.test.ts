import { expect, it } from "vitest";
import { hashOf, newKey, seal, unseal } from "./seal.ts";
import { isLongEnough, makeVault, openVault, waitAfter } from "./vault.ts";

const secret = { key: "item.1-1.severe", value: "朝は立てない" };
const unreadable = { name: "OperationError" };
/** The work of guessing is not what is tested here. */
const FEW = 1000;

it("gives back what was sealed, and shows nothing of it before", async () => {
  const key = await newKey();
  const sealed = await seal(key, "owner/device/1", secret);
  expect(new TextDecoder().decode(sealed.data)).not.toMatch(/item|朝/u);
  expect(await unseal(key, "owner/device/1", sealed)).toEqual(secret);
});

it("seals the same content differently every time", async () => {
  const key = await newKey();
  const [one, other] = [await seal(key, "place", secret), await seal(key, "place", secret)];
  expect(one.iv).not.toEqual(other.iv);
  expect(new Uint8Array(one.data)).not.toEqual(new Uint8Array(other.data));
});

it.each(["other/device/1", "owner/passphrase/1", "owner/device/2"])(
  "does not open a record that was moved to %s",
  async (place) => {
    const key = await newKey();
    await expect(unseal(key, place, await seal(key, "owner/device/1", secret))).rejects.toMatchObject(
      unreadable,
    );
  },
);

it("does not open with another key, nor when a byte was changed", async () => {
  const key = await newKey();
  const sealed = await seal(key, "place", secret);
  await expect(unseal(await newKey(), "place", sealed)).rejects.toMatchObject(unreadable);
  const bytes = new Uint8Array(sealed.data);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await expect(unseal(key, "place", { ...sealed, data: bytes.buffer })).rejects.toMatchObject(unreadable);
});

it("opens the vault with its passphrase only, for its owner only, and never gives the key away", async () => {
  const vault = await makeVault("みかん りんご ぶどう", "owner", FEW);
  const key = await openVault(vault, "みかん りんご ぶどう", "owner");
  if (!key) throw new Error("the right passphrase opened nothing");
  expect(await openVault(vault, "みかん りんご もも", "owner")).toBeNull();
  expect(await openVault(vault, "みかん りんご ぶどう", "other")).toBeNull();
  await expect(crypto.subtle.exportKey("raw", key)).rejects.toMatchObject({ name: "InvalidAccessError" });
  const again = await openVault(vault, "みかん りんご ぶどう", "owner");
  if (!again) throw new Error("the vault opened once only");
  expect(await unseal(again, "place", await seal(key, "place", secret))).toEqual(secret);
});

it("takes full-width and half-width letters for the same passphrase", async () => {
  const vault = await makeVault("Ａｐｐｌｅ１２３４５", "owner", FEW);
  expect(await openVault(vault, " Apple12345 ", "owner")).not.toBeNull();
});

it("makes a vault by as much work as is advised today", async () => {
  expect((await makeVault("みかん りんご ぶどう", "owner")).iterations).toBeGreaterThanOrEqual(600_000);
});

it("counts the letters of a passphrase as people do", () => {
  expect([
    isLongEnough("𠮷𠮷𠮷𠮷𠮷"),
    isLongEnough("         a"),
    isLongEnough("みかんりんごぶどうもも"),
  ]).toEqual([false, false, true]);
});

it("slows down after some wrong passphrases, and no further than five minutes", () => {
  expect([0, 1, 2].map(waitAfter)).toEqual([0, 0, 0]);
  expect([3, 4, 5].map(waitAfter)).toEqual([5_000, 10_000, 20_000]);
  expect(waitAfter(1000)).toBe(300_000);
});

it("names records by what tells nothing, and the same each time", async () => {
  expect(await hashOf("account", "case")).toBe(await hashOf("account", "case"));
  expect(await hashOf("account", "case")).not.toBe(await hashOf("accountcase", ""));
});
