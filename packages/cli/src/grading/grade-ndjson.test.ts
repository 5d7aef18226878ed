import { describe, expect, test } from "vitest";
import { jsonOf, lightCase, minutes2013, texts2013 } from "../../test/cases.ts";
import { yorisoi } from "../../test/run.ts";
import { shiftJis } from "../../test/shift-jis.ts";

const good = (id: string) => jsonOf(id, lightCase);

describe.concurrent("yorisoi grade: NDJSON", () => {
  test("a good line gets its answer, and the counts stand on standard error", async () => {
    const ran = await yorisoi(["grade"], `${good("A")}\n`);
    expect(ran).toMatchObject({ code: 0, err: "件数: 読んだ行 1、区分を出した 1、問題のある行 0\n" });
    expect(ran.lines).toMatchObject([
      { id: "A", edition: "2014", grade: "非該当", conditionNo: 2, groupPoints: { 起居動作: 0 } },
    ]);
  });

  test("edition 2013 with minutes, and without them null and the reason", async () => {
    const given = { id: "B", edition: "2013", survey: texts2013 };
    const input = [{ ...given, minutes: minutes2013 }, given].map((line) => JSON.stringify(line)).join("\n");
    const ran = await yorisoi(["grade"], input);
    expect(ran.lines).toMatchObject([
      { id: "B", grade: "非該当", totalMinutes: 23.8, groupScores: { 移動: 100 } },
      { id: "B", grade: null, reason: expect.stringContaining("時間") as string },
    ]);
    expect(ran.err).toContain("区分なし 1");
  });

  test("every kind of bad line is told with its number and all its problems; the others still run", async () => {
    const input = [
      good("A"),
      '{"id":"B",',
      "",
      "[1]",
      jsonOf("C", { ...lightCase, 寝返り: "9", 歩行: "" }, { extra: 1 }),
      jsonOf("D", lightCase, { edition: "2012" }),
      jsonOf("E", lightCase, { survey: { 寝反り: 1 } }),
      good("F"),
    ].join("\r\n");
    const { code, lines, err } = await yorisoi(["grade"], input);
    expect(code).toBe(1);
    expect(err).toContain("読んだ行 7、区分を出した 2、問題のある行 5");
    expect(lines.map(({ line, id }) => [line, id])).toEqual([
      [undefined, "A"],
      [2, null],
      [4, null],
      [5, "C"],
      [6, "D"],
      [7, "E"],
      [undefined, "F"],
    ]);
    expect(lines[3]).toMatchObject({
      problems: [
        { code: "unknown-field", given: "extra" },
        {
          code: "unknown-option",
          item: "寝返り",
          message: expect.stringContaining("次から選んで") as string,
        },
        { code: "missing-item", item: "歩行", message: expect.stringContaining("1-8 「歩行」") as string },
      ],
    });
    expect(lines[5]?.["problems"]).toHaveLength(81);
  });

  test("a case nested without end is a bad line like any other", async () => {
    const deep = `{"survey":${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}}`;
    const ran = await yorisoi(["grade", "--edition", "2014"], `${deep}\n${good("B")}\n`);
    expect(ran.lines).toMatchObject([{ line: 1, problems: [{ code: "not-a-case" }] }, { id: "B" }]);
  });

  test("--fill-first answers what is missing and lists it", async () => {
    const { 歩行: _, ...texts } = lightCase;
    const ran = await yorisoi(["grade", "--fill-first"], jsonOf("A", texts));
    expect(ran.code).toBe(0);
    expect(ran.lines).toMatchObject([{ id: "A", filled: ["歩行"] }]);
  });

  test("--edition is for cases that name none", async () => {
    const ran = await yorisoi(["grade", "--edition", "2014"], jsonOf("A", lightCase, { edition: undefined }));
    expect(ran.lines).toMatchObject([{ id: "A", edition: "2014" }]);
  });

  test("a byte order mark, and Shift_JIS", async () => {
    const [marked, old] = await Promise.all([
      yorisoi(["grade"], `\ufeff${good("表")}\n`),
      yorisoi(["grade"], shiftJis(`${good("表")}\n`)),
    ]);
    expect(marked.lines).toMatchObject([{ id: "表", grade: "非該当" }]);
    expect(old.out).toBe(marked.out);
  });

  test("a line of several megabytes is a line", async () => {
    const ran = await yorisoi(
      ["grade"],
      `${jsonOf("A", lightCase, { memo: "あ".repeat(1_500_000) })}\n${good("B")}\n`,
    );
    expect(ran.lines).toMatchObject([{ id: "A" }, { id: "B" }]);
  });

  test("one case printed over many lines, and an array of cases, as a page saves them", async () => {
    const pretty = (value: unknown) => JSON.stringify(value, null, 2);
    const cases = ["表", "B"].map((id) => JSON.parse(good(id)) as unknown);
    const [one, array, old] = await Promise.all([
      yorisoi(["grade"], pretty(cases[0])),
      yorisoi(["grade"], pretty([cases[0], { id: "X" }, cases[1]])),
      yorisoi(["grade"], shiftJis(pretty(cases))),
    ]);
    expect(one.lines).toMatchObject([{ id: "表", grade: "非該当" }]);
    expect(array).toMatchObject({ code: 1, lines: [{ id: "表" }, { id: "X", problems: [{}] }, { id: "B" }] });
    expect(array.lines[1]).toMatchObject({ line: pretty([cases[0]]).split("\n").length });
    expect(old.lines).toMatchObject([{ id: "表" }, { id: "B" }]);
  });
});
