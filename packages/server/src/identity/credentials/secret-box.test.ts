import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openBox } from "./secret-box.ts";

const [key, newer] = [randomBytes(32), randomBytes(32)];
const box = openBox([key]);

describe("the secret box", () => {
  it.each(["GEZDGNBVGY3TQOJQ", "", "秘密".repeat(1000)])("gives back what was put in (%#)", (text) => {
    const sealed = box.seal(text, "totp:1");
    expect(box.open(sealed, "totp:1")).toEqual({ ok: true, text });
    expect(text === "" || !sealed.includes(text)).toBe(true);
  });

  it("seals the same text differently each time", () => {
    expect(box.seal("a", "totp:1")).not.toBe(box.seal("a", "totp:1"));
  });

  it("opens nothing in another context", () => {
    expect(box.open(box.seal("a", "totp:1"), "totp:2")).toMatchObject({ ok: false, why: "damaged" });
  });

  it("tells that the key is another", () => {
    const problem = openBox([newer]).open(box.seal("a", "totp:1"), "totp:1");
    expect(problem).toMatchObject({
      ok: false,
      why: "unknown-key",
      ja: expect.stringContaining("YORISOI_SECRET_KEY"),
      en: expect.stringContaining("YORISOI_SECRET_KEY"),
    });
  });

  it("notices every changed bit of nonce, text and tag", () => {
    const [version, id, nonce = "", body = ""] = box.seal("abc", "c").split(".");
    const flips = (part: string) =>
      [...Buffer.from(part, "base64url").keys()].map((place) => {
        const bytes = Buffer.from(part, "base64url");
        bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
        return bytes.toString("base64url");
      });
    const changed = [
      ...flips(nonce).map((other) => [version, id, other, body].join(".")),
      ...flips(body).map((other) => [version, id, nonce, other].join(".")),
    ];
    expect(changed).toHaveLength(12 + 3 + 16);
    for (const sealed of changed) expect(box.open(sealed, "c")).toMatchObject({ why: "damaged" });
  });

  it.each(["", "GEZDGNBVGY3TQOJQ", "v2.0.0.0", "v1.0123456789abcdef.AAAAAAAAAAAAAAAA.AAAA"])(
    "does not take %j for something sealed",
    (text) => expect(box.open(text, "c")).toMatchObject({ ok: false, why: "not-sealed" }),
  );

  it("opens with an older key and says what to seal again", () => {
    const rotated = openBox([newer, key]);
    const old = box.seal("a", "c");
    expect(rotated.open(old, "c")).toEqual({ ok: true, text: "a" });
    expect([rotated.isCurrent(old), box.isCurrent(old)]).toEqual([false, true]);
    const anew = rotated.seal("a", "c");
    expect(rotated.isCurrent(anew)).toBe(true);
    expect(openBox([newer]).open(anew, "c")).toEqual({ ok: true, text: "a" });
    expect(box.open(anew, "c")).toMatchObject({ why: "unknown-key" });
  });

  it("takes keys of 32 bytes only", () => {
    expect(() => openBox([randomBytes(16)])).toThrow(RangeError);
    expect(() => openBox([key, randomBytes(31)])).toThrow(RangeError);
  });
});
