import { describe, expect, test } from "vitest";
import { yorisoi } from "../../test/run.ts";

const check = (...words: readonly string[]) => yorisoi(["disease", "check", ...words]);
const ALS = "NANDO:1200002";

describe.concurrent("yorisoi disease check", () => {
  test("prints the note for the window, and nothing else", async () => {
    const { code, out, err } = await check("--on", "R8.3.31", "--disease", ALS, "--proof", "診断書");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^窓口での確認（令和8年（2026年）3月31日）\n[^\n]*対象/);
    expect(out).toContain("根拠: 障害者総合支援法 4条1項");
  });

  test("answers in English with the same verdict", async () => {
    const { code, out } = await check("--on", "2014-12-31", "--disease", "スモン", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toMatch(/^Check at the window, 2014-12-31\n/);
    expect(out).toMatch(/Answer: covered\n/);
  });

  test("exit code 1 when something that is needed is missing", async () => {
    expect((await check("--on", "2026-11-21", "--disease", "見本病")).code).toBe(1);
    expect((await check("--on", "2026-11-21", "--disease", ALS, "--progressive")).code).toBe(1);
    expect(
      (await check("--on", "2026-11-21", "--disease", ALS, "--progressive", "--onset", "about 2019")).code,
    ).toBe(0);
  });

  test("says everything that is wrong at once, in either language", async () => {
    const words = [
      "--on",
      "2026-13-1",
      "--birth-day",
      "x",
      "--age",
      "200",
      "--proof",
      "letter",
      "--handbook",
      "blue",
    ];
    const [japanese, english] = await Promise.all([check(...words), check(...words, "--lang", "en")]);
    for (const { code, out } of [japanese, english]) expect([code, out]).toEqual([2, ""]);
    for (const option of ["on", "disease", "birth-day", "age", "proof", "handbook"]) {
      expect(japanese.err).toContain(`--${option}: `);
      expect(english.err).toContain(`--${option}: `);
    }
    expect(english.err.replaceAll("令和8年11月21日", "")).not.toMatch(/[ぁ-ん]/);
  });
});

describe.concurrent("yorisoi disease show", () => {
  test("shows a disease on a day in both languages", async () => {
    const words = ["disease", "show", "NANDO:1200004", "--on", "2025-04-01"];
    const [japanese, english] = await Promise.all([yorisoi(words), yorisoi([...words, "--lang", "en"])]);
    expect(japanese.out).toMatch(/^脊髄性筋萎縮症I型\n[^]*属する病気: 脊髄性筋萎縮症（NANDO:1200003）/);
    expect(english.out).toContain("On 2025-04-01: covered");
  });

  test("knows nobody else", async () => {
    const { code, err } = await yorisoi(["disease", "show", "NANDO:0"]);
    expect(code).toBe(2);
    expect(err).toContain("yorisoi disease search");
  });
});
