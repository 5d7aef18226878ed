import { hash } from "@node-rs/argon2";
import { describe, expect, it } from "vitest";
import { hashPassword, needsRehash, verifyNobody, verifyPassword } from "./password.ts";

const weaker = { algorithm: 2, memoryCost: 4096, timeCost: 2, parallelism: 1 } as const;

describe("hashing", () => {
  it("is Argon2id with the parameters of OWASP, salted each time", async () => {
    const [one, other] = await Promise.all([hashPassword("正しい馬"), hashPassword("正しい馬")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
  });

  it("takes the password and no other", async () => {
    const stored = await hashPassword("correct horse");
    expect(await verifyPassword(stored, "correct horse")).toBe(true);
    expect(await verifyPassword(stored, "correct horsf")).toBe(false);
    expect(await verifyPassword(stored, "Correct horse")).toBe(false);
    expect(await verifyPassword(stored, "")).toBe(false);
  });

  it.each([
    ["ｐａｓｓ１２", "pass12"],
    ["ﾊﾟｽﾜｰﾄﾞ", "パスワード"],
    ["か\u3099", "が"],
  ])("takes %s for %s, as an IME may write it", async (typed, meant) => {
    expect(await verifyPassword(await hashPassword(meant), typed)).toBe(true);
    expect(await verifyPassword(await hashPassword(typed), meant)).toBe(true);
  });

  it("takes 1024 bytes and no more, counted after normalising", async () => {
    const longest = "a".repeat(1024);
    expect(await verifyPassword(await hashPassword(longest), longest)).toBe(true);
    expect(await verifyPassword(await hashPassword(longest), `${longest}b`)).toBe(false);
    await expect(hashPassword(`${longest}b`)).rejects.toThrow(RangeError);
    // U+FDFA becomes 33 bytes
    await expect(hashPassword("\uFDFA".repeat(32))).rejects.toThrow(RangeError);
  });

  it("throws if what is stored is no hash", async () => {
    await expect(verifyPassword("plain", "plain")).rejects.toThrow("Decoding failed");
  });
});

describe("accounts nobody has", () => {
  it("are never opened", async () => {
    expect(await verifyNobody("correct horse")).toBe(false);
    expect(await verifyNobody("")).toBe(false);
    expect(await verifyNobody("a".repeat(5000))).toBe(false);
  });
});

describe("needsRehash", () => {
  it("is content with today's parameters", async () => {
    expect(needsRehash(await hashPassword("x"))).toBe(false);
  });

  it.each([
    weaker,
    { ...weaker, memoryCost: 19_456, timeCost: 1 },
    { ...weaker, memoryCost: 19_456, algorithm: 1 },
    { ...weaker, memoryCost: 19_456, parallelism: 2 },
    { ...weaker, memoryCost: 19_456, outputLen: 16 },
  ] as const)("asks for it after %j", async (parameters) => {
    expect(needsRehash(await hash("x", parameters))).toBe(true);
  });
});
