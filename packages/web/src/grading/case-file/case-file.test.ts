import { answerOf, edition2013, edition2014, type EditionId } from "@yorisoi/rules/grading";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerKey, figureKey, SEVERE_ON, SPECIAL_CARE_APART, type Value } from "../draft/index.ts";
import { papers } from "../paper/index.ts";
import { givenCase } from "./given-case.ts";
import { openCase, openFile } from "./read-case-file.ts";
import { fileName } from "./save-file.ts";
import { caseFile, caseText } from "./write-case.ts";

const editions: readonly EditionId[] = ["2013", "2014"];
const byKey = (cells: Iterable<readonly [string, Value]>) =>
  [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Any draft of an edition, with gaps, both states and figures. The palsy type is another way to say the limbs. */
function anyDraft(edition: EditionId) {
  const { items, figures } = papers[edition];
  const answers = items
    .filter(({ name }) => name !== edition2013.PALSY)
    .flatMap((item) => [answerKey("day", item), answerKey("severe", item)].map((key) => ({ key, item })));
  return fc
    .tuple(
      fc.tuple(...answers.map(({ item }) => fc.option(fc.nat(item.options.length - 1), { freq: 3 }))),
      fc.tuple(...figures.map(() => fc.option(fc.nat(9999)))),
      fc.boolean(),
    )
    .map(([options, numbers, apart]) => {
      const cells = new Map<string, Value>([[SEVERE_ON, true]]);
      answers.forEach(({ key, item }, at) => {
        const option = options[at] ?? null;
        const sameAsDay = key.startsWith("severe/") && option === cells.get(answerKey("day", item));
        if (option !== null && !sameAsDay) cells.set(key, option);
      });
      figures.forEach(({ name }, at) => {
        const number = numbers[at] ?? null;
        if (number !== null) cells.set(figureKey(name), String(number / 10));
      });
      if (edition === "2013" && apart) cells.set(SPECIAL_CARE_APART, true);
      return cells;
    });
}

describe.each(editions)("a file of edition %s", (edition) => {
  it("gives back the draft it was saved from, gaps included", async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft(edition), async (draft) => {
        const opened = await openFile(new Blob([caseText(papers[edition], draft)]));
        expect(opened).toMatchObject({ edition, problems: [] });
        expect(byKey(opened.cells)).toEqual(byKey(draft));
      }),
      { numRuns: 30 },
    );
  });

  it("holds the ordinance's labels", () => {
    const { items } = papers[edition];
    const labels = items.flatMap(({ options }) => options.map(({ label }) => label.normalize("NFKC")));
    const draft = new Map(items.map((item) => [answerKey("day", item), 0] as const));
    const leaves = JSON.stringify(caseFile(papers[edition], draft).survey).match(/(?<=:)"[^"]+"/g) ?? [];
    expect(leaves.filter((leaf) => !labels.includes(String(JSON.parse(leaf)).normalize("NFKC")))).toEqual([]);
  });

  it.each(papers[edition].samples.map(({ title, case: given }) => [title.ja, given] as const))(
    "opens %s and computes what the rules compute",
    (_, given) => {
      const { cells, problems } = openCase(given);
      const read = givenCase(papers[edition], new Map(cells), false);
      expect(problems).toEqual([]);
      expect(read && answerOf(read).grade).not.toBeUndefined();
    },
  );
});

describe("a case to compute", () => {
  const paper = papers["2014"];

  it("is there only when everything is answered, or the rest is assumed and listed", () => {
    const [first] = paper.items;
    const draft = new Map([[first ? answerKey("day", first) : "", 1]]);
    expect(givenCase(paper, draft, false)).toBeNull();
    expect(givenCase(paper, draft, true)?.filled).toHaveLength(103);
  });

  it("leaves out minutes of which some are missing", () => {
    const draft = new Map<string, Value>(openCase(papers["2013"].samples[0]?.case).cells);
    expect(givenCase(papers["2013"], draft, false)).toMatchObject({ minutes: { 食事: 7 } });
    draft.set(figureKey("食事"), "abc");
    expect(givenCase(papers["2013"], draft, false)).toMatchObject({ minutes: null });
  });

  it("keeps a palsy that is given as its type", () => {
    const written = { edition: "2013", survey: { 麻痺: "両下肢のみ" } };
    const draft = new Map(openCase(written).cells);
    expect(caseFile(papers["2013"], draft).survey).toEqual({ 麻痺: "両下肢のみ" });
  });
});

describe("a file that is not as it should be", () => {
  const open = (text: string) => openFile(new Blob([text]));

  it.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["[]", "not-a-case"],
    ["7", "not-a-case"],
    ["{}", "unknown-edition"],
    ['{"edition":"1999"}', "unknown-edition"],
  ])("%j is refused as a whole: %s", async (text, code) => {
    expect(await open(text)).toMatchObject({ edition: null, cells: [], problems: [{ code }] });
  });

  it("names every problem and gives what can be read", async () => {
    const survey = { 寝返り: "支援が不要", 起き上り: "支援が不要", 歩行: "走る" };
    const opened = await open(JSON.stringify({ edition: "2014", survey, oponion: {} }));
    expect(opened.problems.map(({ code }) => code).toSorted()).toEqual([
      "unknown-field",
      "unknown-item",
      "unknown-option",
    ]);
    expect(opened.cells).toEqual([["day/寝返り", 0]]);
  });

  it("may be in Shift_JIS or begin with the mark of UTF-8", async () => {
    const sjis = new Uint8Array([0x90, 0x51, 0x95, 0xd4, 0x82, 0xe8]);
    const parts = ['{"edition":"2014","survey":{"', sjis, '":1}}'];
    expect((await openFile(new Blob(parts))).cells).toEqual([["day/寝返り", 0]]);
    expect((await open('\uFEFF{"edition":"2014","survey":{"寝返り":2}}')).cells).toEqual([["day/寝返り", 1]]);
  });

  it("is not read when it is far too large", async () => {
    expect(await open(" ".repeat(1_000_001))).toMatchObject({ problems: [{ code: "not-a-case" }] });
  });
});

it("names the file by its day only", () => {
  expect(fileName(new Date(2026, 10, 21))).toBe("yorisoi-kubun-2026-11-21.json");
});

it("knows all items of both editions", () => {
  expect(papers["2014"].items).toHaveLength(edition2014.items.length);
  expect(papers["2013"].items).toHaveLength(edition2013.items.length + 1);
});
