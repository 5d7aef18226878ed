import { describe, expect, it } from "vitest";
import { judgePassword, type PasswordOwner } from "./password-rules.ts";
import { guessedPasswords } from "./tables/guessed-passwords.ts";

const person: PasswordOwner = { kind: "person", login: "yosori.hanako@example.jp", name: "寄添 花子" };
const codes = (text: string, owner: Partial<PasswordOwner> = {}) =>
  judgePassword(text, { ...person, ...owner }).map(({ code }) => code);

describe("judgePassword", () => {
  it.each([
    "correct horse battery",
    "みどりの電車は右にまがる",
    "tzq7 wpmx!4",
    "aaaaab bbbbac",
    "雨の日 猫 三匹 Zurich",
  ])("is content with %s: no rule on kinds of characters", (text) => expect(codes(text)).toEqual([]));

  it("asks 12 characters of staff and 10 of persons, counted as people count", () => {
    expect(codes("tzq7wpmx4", {})).toEqual(["too-short"]);
    expect(codes("tzq7wpmx4k", {})).toEqual([]);
    expect(codes("tzq7wpmx4k2", { kind: "staff" })).toEqual(["too-short"]);
    expect(codes("tzq7wpmx4k2v", { kind: "staff" })).toEqual([]);
    expect(codes("🐈🐕🐎🐖🐄🐏🐇🐿🦔")).toEqual(["too-short"]);
    expect(codes("🐈🐕🐎🐖🐄🐏🐇🐿🦔🦇")).toEqual([]);
    expect(codes("ｶﾞｷﾞｸﾞｹﾞｺﾞ")).toEqual(["too-short"]);
  });

  it("refuses more than 1024 bytes", () => {
    expect(codes("あ".repeat(342))).toEqual(["too-long"]);
    expect(codes("\uFDFA".repeat(40))).toEqual(["too-long"]);
  });

  it.each(["yosori.hanako@example.jp", "HANAKO-YOSORI", "yosorihanako123", "hanako.yosori.1"])(
    "refuses the login in %s",
    (text) => expect(codes(text)).toContain("contains-login"),
  );

  it.each(["寄添花子寄添花子寄添", "花子　寄添 12345", "寄添花子０１２３４"])(
    "refuses the name in %s",
    (text) => expect(codes(text)).toContain("contains-name"),
  );

  it("lets login and name stand among enough other words", () => {
    expect(codes("hanako likes green trains")).toEqual([]);
    expect(codes("花子はみどりの電車がすきです")).toEqual([]);
    expect(codes("correct horse battery", { login: "a", name: "林" })).toEqual([]);
    expect(codes("correct horse battery", { login: "", name: "" })).toEqual([]);
  });

  it.each([
    "passwordpassword",
    "Password2026!",
    "ＰＡＳＳＷＯＲＤ１２３",
    "sakura19850412",
    "くぁwせdrftgyふじこlp",
    "2026-yorisoi-2026",
    "パスワード12345",
    "あいうえおかきくけこ",
  ])("refuses %s as common", (text) => expect(codes(text)).toContain("too-common"));

  it.each([
    "aaaaaaaaaa",
    "1212121212",
    "abcabcabcabc",
    "1234567890",
    "0987654321",
    "qwertyuiop",
    "QWERTYUIOPOIUYT",
    "1qaz2wsx3edc4rfv",
    "いろはにほへとちりぬるを",
    "12345 67890",
    "ああああああああああ",
  ])("refuses %s as regular", (text) => expect(codes(text)).toContain("too-regular"));

  it("tells everything at once, what to do in both languages, and nothing of the password", () => {
    const problems = judgePassword("hanako", { ...person, login: "hanako", name: "hanako" });
    expect(problems.map(({ code }) => code)).toEqual([
      "too-short",
      "contains-login",
      "contains-name",
      "too-common",
    ]);
    for (const { ja, en } of problems) {
      expect(ja).toMatch(/ください。|なります。$/u);
      expect(en).toMatch(/\bUse\b.*\.$/);
      expect(ja + en).not.toContain("hanako");
    }
  });

  it("judges an empty text", () => {
    expect(codes("")).toEqual(["too-short"]);
  });
});

describe("the list of common passwords", () => {
  it("is of the promised size and folded as it is compared", () => {
    expect(guessedPasswords.size).toBeGreaterThanOrEqual(200);
    for (const word of guessedPasswords) {
      expect(word).toBe(
        word
          .normalize("NFKC")
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]/gu, ""),
      );
    }
  });
});
