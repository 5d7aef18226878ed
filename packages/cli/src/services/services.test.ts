import { describe, expect, test } from "vitest";
import { yorisoi } from "../../test/run.ts";

const find = (situation: unknown, ...words: readonly string[]) =>
  yorisoi(
    ["services", "--situation", "-", ...words],
    typeof situation === "string" ? situation : JSON.stringify(situation),
  );

describe.concurrent("yorisoi services", () => {
  test("prints what can be applied for, what is missing, where to go and what to ask next", async () => {
    const { code, out, err } = await find({
      day: "2026-11-21",
      diseases: ["NANDO:1200002"],
      age: 66,
      municipality: "01202",
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const text of [
      "■ 申請できるもの",
      "■ 足りないことがあるもの",
      "■ 計算しないもの",
      "函館市",
      "次に聞くとよいこと",
    ])
      expect(out).toContain(text);
    expect(out).toMatch(/根拠: [^\n]*第/);
  });

  test("prints names and windows in English", async () => {
    const { out } = await find({ day: "2026-11-21", diseases: ["NANDO:1200002"] }, "--lang", "en");
    expect(out).toContain("■ You can apply for");
    expect(out).toMatch(/Where: [A-Z]/);
  });

  test("says everything that is wrong at once, and repeats no answer", async () => {
    const { code, out, err } = await find({ day: "x", age: "ひみつ", grade: "区分9", pet: "ねこ" });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/day[^]*age[^]*grade[^]*pet/);
    expect(err).not.toMatch(/ひみつ|区分9|ねこ/);
    const unknown = await find({ day: "2026-11-21", diseases: ["NANDO:1200002", "NANDO:0"], age: -1 });
    expect(unknown.err).toMatch(/2 番目の番号の疾病はありません[^]*age/);
  });

  test.each([
    ["no JSON", '{"day":', /JSON として読めません/],
    ["a list", "[]", /答えの形が違います/],
  ])("refuses %s", async (_, situation, message) => {
    const { code, err } = await find(situation);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test("refuses a file that is not there, and two questions at once", async () => {
    const [file, both] = await Promise.all([
      yorisoi(["services", "--situation", "/nowhere.json"]),
      yorisoi(["services", "--measures", "--questions"]),
    ]);
    expect([file.code, both.code]).toEqual([2, 2]);
    expect(file.err).toContain("ENOENT");
    expect(both.err).toContain("どれか一つ");
  });

  test("lists measures and questions, and explains itself", async () => {
    const [measures, questions, help] = await Promise.all([
      yorisoi(["services", "--measures", "--on", "2026-11-21"]),
      yorisoi(["services", "--questions", "--lang", "en"]),
      yorisoi(["services", "--help", "--lang", "en"]),
    ]);
    expect(measures.out).toContain("居宅介護");
    expect(questions.out).toMatch(/^diseases {2}Which/);
    expect(help.out).toContain("Usage");
  });
});
