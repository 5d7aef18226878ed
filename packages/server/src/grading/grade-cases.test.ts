import { answerOf, edition2013, edition2014, explainedAnswerOf, readCase } from "@yorisoi/rules/grading";
import { describe, expect, it } from "vitest";
import { post, sample2013, sample2014 } from "../../test/app.ts";

const files = [
  ...edition2014.samples.map((sample) => sample.case),
  ...edition2013.samples.map((sample) => sample.case),
];

function gradedDirectly(given: unknown, fillFirst = false) {
  const reading = readCase(given, { fillFirst });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return JSON.parse(JSON.stringify(answerOf(reading.value)));
}

const codesOf = (problems: { code: string }[]) => problems.map(({ code }) => code);

describe("POST /api/grading, one case", () => {
  it("answers every sample exactly as the rules do", async () => {
    for (const file of files) {
      const response = await post(file);
      expect(response.statusCode).toBe(200);
      expect(response.json()).toEqual(gradedDirectly(file));
    }
  });

  it("gives both states of a case with a severe state, in either edition", async () => {
    for (const file of [
      { ...sample2014, severe: { survey: { 歩行: "全面的な支援が必要" } } },
      { ...sample2013, severe: { survey: { 歩行: "できない" } } },
    ]) {
      const answer = (await post(file)).json();
      expect(answer).toEqual(gradedDirectly(file));
      expect(answer.states).toBeDefined();
    }
  });

  it("gives no grade but the reason when edition 2013 has no minutes", async () => {
    const { minutes: _, ...withoutMinutes } = sample2013;
    const answer = (await post(withoutMinutes)).json();
    expect(answer).toMatchObject({ grade: null, totalMinutes: null });
    expect(answer.reason).toContain("時間（minutes）がない");
  });

  it("keeps every optional field of an answer", async () => {
    const sheet = { 回帰値: 1.2, 特別な医療を別に加える: true };
    const given = { ...sample2013, survey: { ...sample2013.survey, 透析: "ある" }, sheet };
    const answer = (await post(given)).json();
    expect(answer).toEqual(gradedDirectly(given));
    expect(answer).toMatchObject({ specialCareAdded: true, raisedBy: [expect.stringContaining("回帰値")] });
  });

  it("fills missing items with ?fill=first and lists them", async () => {
    const given = { edition: "2014", survey: { 寝返り: 2 }, opinion: {} };
    const answer = (await post(given, "?fill=first")).json();
    expect(answer.filled).toHaveLength(103);
    expect(answer).toEqual(gradedDirectly(given, true));
  });

  it("adds every reason and the law it rests on with ?explain=all", async () => {
    for (const file of files) {
      const reading = readCase(file);
      const expected = reading.ok && explainedAnswerOf(reading.value);
      expect((await post(file, "?explain=all")).json()).toEqual(JSON.parse(JSON.stringify(expected)));
    }
  });

  it("keeps the answer out of caches", async () => {
    expect((await post(sample2014)).headers["cache-control"]).toBe("no-store");
  });
});

describe("POST /api/grading, bad cases", () => {
  const survey = { ...sample2014.survey };
  const bad: readonly [code: string, given: unknown][] = [
    ["not-a-case", "text"],
    ["not-a-case", null],
    ["unknown-edition", { ...sample2014, edition: "2015" }],
    ["unknown-edition", { survey: {} }],
    ["unknown-edition", { edition: "constructor" }],
    ["unknown-field", { ...sample2014, sruvey: {} }],
    ["not-a-list-of-answers", { ...sample2014, survey: [1, 2] }],
    ["unknown-item", { ...sample2014, survey: { ...survey, 寝返: 1 } }],
    ["unknown-option", { ...sample2014, survey: { ...survey, 寝返り: "たぶん" } }],
    ["answered-twice", { ...sample2014, survey: { ...survey, "1-1": 1 } }],
    ["missing-item", { ...sample2014, survey: {} }],
    ["not-a-number", { ...sample2013, minutes: { ...sample2013.minutes, 食事: "たくさん" } }],
    ["missing-minutes", { ...sample2013, minutes: { 食事: 1 } }],
  ];

  it.each(bad)("answers %s with 422 and says what to do", async (code, given) => {
    const response = await post(JSON.stringify(given));
    expect(response.statusCode).toBe(422);
    expect(response.headers["content-type"]).toContain("application/problem+json");
    const problem = response.json();
    expect(problem).toMatchObject({ type: "urn:yorisoi:problem:bad-case", status: 422 });
    expect(problem.instance).toBe(`urn:uuid:${String(response.headers["x-request-id"])}`);
    expect(codesOf(problem.problems)).toContain(code);
    for (const { message } of problem.problems) expect(message).toMatch(/ください|ありませんか。/u);
  });

  it("lists all problems of a case at once", async () => {
    const given = { ...sample2014, extra: 1, survey: { ...survey, 寝返り: "たぶん", 座位保持: "", 謎: 1 } };
    const problems: { code: string }[] = (await post(given)).json().problems;
    expect(codesOf(problems).toSorted()).toEqual([
      "missing-item",
      "unknown-field",
      "unknown-item",
      "unknown-option",
    ]);
  });

  it.each([
    ['{"edition":', "途中で終わっています"],
    ['{"edition":"2014",\n "survey" {}}', "2 行目の 11 文字目"],
    ["名前,答え", "1 文字目の「名前,答え」"],
  ])("says where %s stops being JSON", async (text, place) => {
    const response = await post(text);
    expect(response.statusCode).toBe(400);
    expect(response.json().problems).toMatchObject([
      { code: "not-json", detail: expect.stringContaining(place) },
    ]);
  });
});

describe("POST /api/grading, an array", () => {
  it("answers in the same order, with answers and problems side by side", async () => {
    const response = await post([sample2014, { id: "bad", edition: "2014" }, sample2013, 7]);
    expect(response.statusCode).toBe(200);
    const [first, bad, third, last] = response.json();
    expect(first).toEqual(gradedDirectly(sample2014));
    expect(bad.id).toBe("bad");
    expect(bad.problems).toHaveLength(104);
    expect(third).toEqual(gradedDirectly(sample2013));
    expect(last).toMatchObject({ id: null, problems: [{ code: "not-a-case" }] });
  });

  it("takes 1 to 1000 cases", async () => {
    const cases = (count: number) => Array.from({ length: count }, () => sample2014);
    expect((await post(cases(1000))).json()).toHaveLength(1000);
    expect((await post(cases(1001))).json()).toMatchObject({ status: 413, type: /too-many-cases/ });
    expect((await post([])).json()).toMatchObject({ status: 422, type: "urn:yorisoi:problem:no-cases" });
  });
});

describe("POST /api/grading, one case a line", () => {
  const lines = (text: string, query = "") => post(text, query, "application/x-ndjson");

  it("answers line by line, passes over empty lines and names bad ones by number", async () => {
    const text = `${JSON.stringify(sample2014)}\r\n\n{"id":3,\n{"id":4,"edition":"2014"}\n${JSON.stringify(sample2013)}`;
    const response = await lines(text);
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toBe("application/x-ndjson");
    const answers = response.body
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(4);
    expect(answers[0]).toEqual(gradedDirectly(sample2014));
    expect(answers[1]).toMatchObject({ line: 3, problems: [{ code: "not-json" }] });
    expect(answers[2]).toMatchObject({ id: 4, line: 4 });
    expect(answers[2].problems).toHaveLength(104);
    expect(answers[3]).toEqual(gradedDirectly(sample2013));
  });

  it("fills on request and has no limit on the number of lines", async () => {
    const text = '{"edition":"2014"}\n'.repeat(1200);
    const answers = (await lines(text, "?fill=first")).body.trimEnd().split("\n");
    expect(answers).toHaveLength(1200);
    expect(JSON.parse(answers[1199] ?? "").filled).toHaveLength(104);
  });
});
