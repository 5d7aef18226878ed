import { describe, expect, it } from "vitest";
import { matchRecoveryCode, newRecoveryCodes } from "./recovery-codes.ts";

const codes = newRecoveryCodes();
const hashes = codes.map(({ hash }) => hash);
const fourth = codes[3]?.code ?? "";

describe("recovery codes", () => {
  it("are ten, all different, grouped, without letters one mistakes", () => {
    expect(new Set(codes.map(({ code }) => code)).size).toBe(10);
    for (const { code, hash } of codes) {
      expect(code).toMatch(/^[2-9AC-HJKMNP-RTV-Y]{4}(?:-[2-9AC-HJKMNP-RTV-Y]{4}){3}$/);
      expect(hash).toHaveLength(32);
      expect(hash.toString("utf8")).not.toContain(code);
    }
  });

  it("use the whole alphabet: 16 letters of 27 are 76 bits", () => {
    const letters = Array.from({ length: 20 }, newRecoveryCodes).flat();
    expect(new Set(letters.flatMap(({ code }) => Array.from(code.replaceAll("-", "")))).size).toBe(27);
    expect(16 * Math.log2(27)).toBeGreaterThan(76);
  });

  it("are found as written", () => {
    expect(codes.map(({ code }) => matchRecoveryCode(code, hashes))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    fourth.toLowerCase(),
    fourth.replaceAll("-", ""),
    fourth.replaceAll("-", " "),
    fourth.replaceAll("-", "ー"),
    fourth.replaceAll("-", "–"),
    fourth.replace(/[0-9A-Z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  ])("are found as typed: %s", (typed) => expect(matchRecoveryCode(typed, hashes)).toBe(3));

  it("are not found when used up, cut, wrong or of others", () => {
    expect(matchRecoveryCode(fourth, hashes.toSpliced(3, 1))).toBeUndefined();
    expect(matchRecoveryCode(fourth, [])).toBeUndefined();
    expect(matchRecoveryCode(fourth.slice(0, -1), hashes)).toBeUndefined();
    expect(matchRecoveryCode(newRecoveryCodes()[0]?.code ?? "", hashes)).toBeUndefined();
    expect(matchRecoveryCode("", [Buffer.alloc(0)])).toBeUndefined();
    expect(matchRecoveryCode(fourth, [Buffer.alloc(0), ...hashes])).toBe(4);
  });
});
