import { describe, expect, it } from "vitest";
import { differing, DOTS, goldenOf, isRenewing, renew } from "../../test/printing/golden.ts";
import { blankPapers, filledPapers } from "../../test/printing/papers.ts";
import { picturesOf } from "../../test/printing/poppler.ts";
import { print, printOnce } from "../../test/printing/press-room.ts";

/**
 * The blank sheets of 2013 differ from those of 2014 in words, not in layout. The explanation with furigana changes with
 * every word the dictionary learns; the receipt shows what furigana look like. The other tests look at all of them.
 */
const isKept = (name: string) => !["opinion-2013-blank", "survey-2013-blank", "explanation"].includes(name);
const papers = Object.entries({ ...filledPapers, ...blankPapers }).filter(([name]) => isKept(name));

describe("pages that somebody has looked at", () => {
  it.each(papers)("%s", async (name, paper) => {
    const pages = picturesOf((await printOnce(paper)).pdf, DOTS);
    if (isRenewing) renew(name, pages);
    const golden = goldenOf(name);
    expect(golden).toHaveLength(pages.length);
    expect(pages.map((page, at) => differing(golden[at] ?? page, page))).toEqual(pages.map(() => 0));
  });

  it("are told apart from pages with one tick or one word less", async () => {
    const paper = filledPapers["opinion-2014"];
    if (paper?.form !== "opinion") throw new Error("no such paper");
    const values = new Map(paper.data.values);
    const firstPage = async (changed: typeof values) => {
      const { pdf } = await print("opinion", { ...paper.data, values: changed });
      return picturesOf(pdf, DOTS)[0];
    };
    const [golden] = goldenOf("opinion-2014");
    const [tick, word] = [
      await firstPage(new Map([...values, ["timesWritten", "again"]])),
      await firstPage(new Map([...values, ["doctor.name", "架空 二郎"]])),
    ];
    if (!golden || !tick || !word) throw new Error("no page");
    expect(differing(golden, tick)).toBeGreaterThan(10);
    expect(differing(golden, word)).toBeGreaterThan(0);
  });
});
