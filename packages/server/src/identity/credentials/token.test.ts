import { describe, expect, it } from "vitest";
import { isToken, newToken, sameBytes, tokenHash } from "./token.ts";

describe("tokens", () => {
  it("are 32 random bytes of the right shape", () => {
    const tokens = Array.from({ length: 200 }, newToken);
    expect(new Set(tokens).size).toBe(200);
    for (const token of tokens) {
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
      expect(isToken(token)).toBe(true);
    }
  });

  const good = Buffer.alloc(32, 255).toString("base64url");
  it.each([
    undefined,
    null,
    7,
    "",
    good.slice(1),
    `${good}A`,
    `${good}\n`,
    `${good.slice(0, -1)}9`,
    good.replace("_", "/"),
    `${good.slice(0, 42)}=`,
    `'; drop table session; --${good}`,
    [good],
  ])("are not %j", (value) => expect(isToken(value)).toBe(false));

  it("are stored as SHA-256 (FIPS 180-2, appendix B.1)", () => {
    expect(tokenHash("abc").toString("hex")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

describe("sameBytes", () => {
  it("compares whole values", () => {
    expect(sameBytes(tokenHash("a"), tokenHash("a"))).toBe(true);
    expect(sameBytes(tokenHash("a"), tokenHash("b"))).toBe(false);
    expect(sameBytes(Buffer.from("a"), Buffer.from("ab"))).toBe(false);
    expect(sameBytes(Buffer.alloc(0), Buffer.alloc(0))).toBe(true);
  });
});
