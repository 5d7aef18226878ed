import { describe, expect, it } from "vitest";
import { checkTotp, newTotpSecret, totpUri } from "./one-time-code.ts";

/** RFC 6238 appendix B: "12345678901234567890" in base32; its codes have eight digits, of which ours are the last six. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const appendixB: readonly (readonly [seconds: number, code: string])[] = [
  [59, "94287082"],
  [1_111_111_109, "07081804"],
  [1_111_111_111, "14050471"],
  [1_234_567_890, "89005924"],
  [2_000_000_000, "69279037"],
  [20_000_000_000, "65353130"],
];

const check = (code: string, seconds: number, lastUsedStep: number | null = null) =>
  checkTotp({ secret, code, now: new Date(seconds * 1000), lastUsedStep });

describe("checkTotp", () => {
  it.each(appendixB)("agrees with RFC 6238 at %i s", (seconds, eight) => {
    const step = Math.floor(seconds / 30);
    expect(check(eight.slice(2), seconds)).toEqual({ ok: true, step });
  });

  it("takes the step before and after, and none further", () => {
    const step = 37_037_036;
    const start = step * 30;
    expect(check("081804", start - 31)).toEqual({ ok: false, why: "wrong" });
    expect(check("081804", start - 30)).toEqual({ ok: true, step });
    expect(check("081804", start - 1)).toEqual({ ok: true, step });
    expect(check("081804", start + 59)).toEqual({ ok: true, step });
    expect(check("081804", start + 60)).toEqual({ ok: false, why: "wrong" });
  });

  it("takes a step once, and none before it afterwards", () => {
    const step = 37_037_036;
    expect(check("081804", 1_111_111_109, step - 1)).toEqual({ ok: true, step });
    expect(check("081804", 1_111_111_109, step)).toEqual({ ok: false, why: "used" });
    expect(check("081804", 1_111_111_109, step + 1)).toEqual({ ok: false, why: "used" });
    expect(check("050471", 1_111_111_111, step)).toEqual({ ok: true, step: step + 1 });
  });

  it.each(["０８１８０４", "081 804", "081-804", "０８１　８０４", "081ー804", " 081804\n"])(
    "reads %s",
    (code) => {
      expect(check(code, 1_111_111_109)).toMatchObject({ ok: true });
    },
  );

  it.each(["", "08180", "0818044", "O81804", "〇八一八〇四", "081804".repeat(100)])(
    "does not read %s",
    (code) => {
      expect(check(code, 1_111_111_109)).toEqual({ ok: false, why: "not-a-code" });
    },
  );
});

describe("a new secret", () => {
  it("has 160 bits and is never the same", () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
  });

  it("goes to the app in an address that names issuer and account", () => {
    const uri = new URL(totpUri({ secret, account: "hanako@example.jp", issuer: "寄り添い" }));
    expect(uri.protocol + uri.host).toBe("otpauth:totp");
    expect(decodeURIComponent(uri.pathname)).toBe("/寄り添い:hanako@example.jp");
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      issuer: "寄り添い",
      secret,
      algorithm: "SHA1",
      digits: "6",
      period: "30",
    });
  });
});
