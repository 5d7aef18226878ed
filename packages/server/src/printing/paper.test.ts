import type { Difference, FieldValue } from "@yorisoi/rules/certification";
import { describe, expect, it } from "vitest";
import {
  blankPapers,
  filledPapers,
  MARKUP,
  printed,
  RARE,
  reference,
  valuesOf,
} from "../../test/printing/papers.ts";
import { FOOT, outside, overlapping } from "../../test/printing/layout.ts";
import { factsOf, fontsOf, textOf, wordsOf } from "../../test/printing/poppler.ts";
import { print, printOnce } from "../../test/printing/press-room.ts";
import { UNDECIDED } from "./view/form-view.ts";

const papers = Object.entries({ ...filledPapers, ...blankPapers });

describe.each(papers)("%s", (name, paper) => {
  it("is a tagged A4 file in Japanese with a title and its fonts in it", async () => {
    const { pdf, pages } = await printOnce(paper);
    const facts = factsOf(pdf);
    expect(facts.get("Title")?.length).toBeGreaterThan(2);
    expect(facts.get("Tagged")).toBe("yes");
    expect(facts.get("Page size")).toContain("A4");
    expect(facts.get("Pages")).toBe(String(pages));
    expect(Buffer.from(pdf).toString("latin1")).toMatch(/\/Lang\s*\(ja/u);
    const fonts = fontsOf(pdf);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font).toMatchObject({ isEmbedded: true, isSubset: true, hasText: true });
      expect(font.name).toContain("NotoSansJP");
    }
  });

  it("has all its words inside the margins, none over another, and every page numbered", async () => {
    const { pdf, pages } = await printOnce(paper);
    const words = wordsOf(pdf);
    expect(outside(words)).toEqual([]);
    expect(overlapping(words)).toEqual([]);
    for (let page = 1; page <= pages; page++) {
      const foot = words.filter((word) => word.page === page && word.top > FOOT).map(({ text }) => text);
      expect(foot.join("")).toContain(`${page}/${pages}`);
      expect(foot.join("").includes("印刷")).toBe(name in filledPapers && !name.startsWith("explanation"));
    }
  });

  it("is the same file every time", async () => {
    const [one, other] = [await printOnce(paper), await print(paper.form, paper.data)];
    expect(Buffer.compare(one.pdf, other.pdf)).toBe(0);
  });
});

describe("what was written", () => {
  const squeezed = (text: string) => text.replaceAll(/\s/gu, "");

  it("can be selected as it was typed, rare kanji included", async () => {
    for (const name of ["receipt", "request", "reminder", "application", "overview"]) {
      const paper = filledPapers[name];
      if (!paper) throw new Error(name);
      const { pdf } = await printOnce(paper);
      const text = textOf(pdf);
      expect(text).toContain(RARE);
      expect(text).toContain(squeezed(`印刷　令和8年（2026年）11月21日 16:40　${printed.by}`));
      expect(text).toContain(reference);
    }
  });

  it("is never markup: neither a name nor an answer nor the one who prints", async () => {
    const values = valuesOf({
      "applicant.name": MARKUP,
      "applicant.kana": MARKUP,
      "course.text": `${MARKUP}\n= 見出し\n- 一\n+ 二\n~--- "引用" 'x'`,
      "drug.1.name": MARKUP,
    });
    const paper = { values, printed: { ...printed, by: MARKUP }, reference: MARKUP };
    const { pdf } = await print("opinion", { edition: "2014", ...paper });
    const text = textOf(pdf);
    const found = text.split(squeezed(MARKUP)).length - 1;
    expect(found).toBe(4 + 2 * Number(factsOf(pdf).get("Pages")));
    expect(text).toContain(squeezed(`= 見出し - 一 + 二 ~--- "引用" 'x'`));
  });

  it("has 〓 for a character that no font of ours has, and says which", async () => {
    const data = { edition: "2014", values: valuesOf({ "applicant.name": "山\u{30edd}𠮷🙂子" }) } as const;
    const { pdf, missing } = await print("opinion", data);
    expect(missing).toEqual(["\u{30edd}", "🙂"]);
    expect(textOf(pdf)).toContain("山〓𠮷〓子");
    const others = await Promise.all(papers.map(async ([, paper]) => (await printOnce(paper)).missing));
    expect(others.flat()).toEqual([]);
  });

  it("is not on a blank sheet", async () => {
    for (const [name, paper] of Object.entries(blankPapers)) {
      const text = textOf((await printOnce(paper)).pdf);
      expect(text.includes("印刷　") || text.includes(reference), name).toBe(false);
      expect(text, name).not.toMatch(/undefined|null|none|NaN|\[object/u);
    }
  });

  it("leaves the disease off the papers that lie about: receipt and letters", async () => {
    for (const name of ["receipt", "request", "reminder"]) {
      const paper = filledPapers[name];
      if (!paper) throw new Error(name);
      expect(textOf((await printOnce(paper)).pdf), name).not.toMatch(/エリテマトーデス|難病|疾病/u);
    }
  });
});

describe("a private field", () => {
  const values = valuesOf({ "otherSurveyor.wished": true, "private.1.text": "夜は頼めない" });
  const textWithout = async (withheld: readonly "not-for-family"[]) =>
    textOf((await print("stateForm", { values, withheld })).pdf);

  it("does not go on the paper it is withheld from, which says so whether it holds anything or not", async () => {
    expect(await textWithout([])).toContain("夜は頼めない");
    const text = await textWithout(["not-for-family"]);
    expect(text).not.toContain("夜は頼めない");
    expect(text).toContain("（この用紙には印刷しません）");
  });
});

describe("a field for which two devices hold different values", () => {
  const change = (key: string, value: FieldValue, id: string) => ({
    id,
    key,
    value,
    parents: [],
    madeAt: "2026-11-21T00:00:00Z",
    by: "x",
    device: id,
  });
  const undecided = (key: string, one: FieldValue, other: FieldValue): Difference => ({
    key,
    versions: [change(key, one, "1"), change(key, other, "2")],
  });
  const values = valuesOf({});

  it.each([
    ["opinion", { edition: "2014" }, "course.text", "朝に痛む", "夜に痛む"],
    ["opinion", { edition: "2013" }, "rating.symptoms", "1", "2"],
    ["opinion", { edition: "2014" }, "procedures.which", ["drip"], ["dialysis"]],
    ["opinion", { edition: "2014" }, "paralysis.any", true, false],
    ["survey", { edition: "2014" }, "item.1-1.day", "1", "2"],
    ["stateForm", {}, "month.3.state", "good", "bad"],
    ["stateForm", {}, "changes", true, false],
    ["overview", {}, "wishes.person", "一つ目", null],
    ["survey", { edition: "2014" }, "remark.1.text", "歩けない", "歩ける"],
    ["survey", { edition: "2013" }, "remark.1.items", ["2-1"], ["2-1", "2-2"]],
  ] as const)("has both on the paper: %s %o %s", async (form, more, key, one, other) => {
    const differences = [undecided(key, one, other)];
    const { pdf } = await print(form, Object.assign({ values, differences }, more) as never);
    const text = textOf(pdf);
    expect(text.split(UNDECIDED).length - 1).toBeGreaterThan(0);
    expect(text).toMatch(/（決まっていません）[^（／]+.*?／/u);
  });
});
