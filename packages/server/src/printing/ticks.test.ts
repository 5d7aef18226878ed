import type { Form, Values } from "@yorisoi/rules/certification";
import { opinionForm } from "@yorisoi/rules/certification/opinion";
import { surveyItems } from "@yorisoi/rules/certification/survey";
import { describe, expect, it } from "vitest";
import type { GreyImage } from "../../test/printing/grey-image.ts";
import { blankPapers, case2014, filledPapers, type Paper } from "../../test/printing/papers.ts";
import { picturesOf, type Word, wordsOf } from "../../test/printing/poppler.ts";
import { printOnce } from "../../test/printing/press-room.ts";

const DOTS = 150;
const SIZE = 10.5;
const dots = (points: number): number => Math.round((points * DOTS) / 72);

/** How much of the inside of a box is ink, 0 to 1. `x` and `y` are the middle of the box in points. */
function inkIn({ width, pixels }: GreyImage, x: number, y: number): number {
  const reach = dots(SIZE * 0.32);
  let ink = 0;
  for (let row = dots(y) - reach; row <= dots(y) + reach; row++) {
    for (let column = dots(x) - reach; column <= dots(x) + reach; column++) {
      ink += (15 - (pixels[row * width + column] ?? 15)) / 15;
    }
  }
  return ink / (2 * reach + 1) ** 2;
}

async function look(
  paper: Paper | undefined,
): Promise<{ words: readonly Word[]; pages: readonly GreyImage[] }> {
  if (!paper) throw new Error("no such paper");
  const { pdf } = await printOnce(paper);
  return { words: wordsOf(pdf), pages: picturesOf(pdf, DOTS) };
}

/** Whether the box that stands before a word is ticked: a fifth of it is ink then, else nearly nothing. */
function isTicked(pages: readonly GreyImage[], { page, left, top, bottom }: Word, before = 0.75): boolean {
  const picture = pages[page - 1];
  if (!picture) throw new Error("no such page");
  const ink = inkIn(picture, left - before * SIZE, (top + bottom) / 2 + 0.3);
  if (ink > 0.05 && ink < 0.1) throw new Error(`neither ticked nor empty: ${ink}`);
  return ink >= 0.1;
}

/** The choices of a form whose words stand once on the paper, each with whether it was chosen. */
function choicesOf(form: Form, values: Values): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean | null>();
  for (const { key, kind } of form.sections.flatMap(({ fields }) => fields)) {
    if (kind.type !== "choice" && kind.type !== "choices") continue;
    if (key.startsWith("life.") || key.startsWith("rating.")) continue;
    const chosen = values.get(key);
    for (const { code, ja } of kind.options) {
      const isOn = Array.isArray(chosen) ? chosen.includes(code) : chosen === code;
      found.set(ja, found.has(ja) ? null : isOn);
    }
  }
  return new Map([...found].flatMap(([ja, isOn]) => (isOn === null ? [] : [[ja, isOn] as const])));
}

describe("tick boxes", () => {
  it.each(["2013", "2014"] as const)("of the opinion of %s stand before what was chosen", async (edition) => {
    const paper = filledPapers[`opinion-${edition}`];
    if (paper?.form !== "opinion" || !paper.data.values) throw new Error("no such paper");
    const { values } = paper.data;
    const { words, pages } = await look(paper);
    const choices = choicesOf(opinionForm(edition), values);
    const seen = [...choices].flatMap(([ja, isOn]) => {
      const [word, another] = words.filter(({ text }) => text === ja);
      return word && !another ? [{ ja, expected: isOn, ticked: isTicked(pages, word) }] : [];
    });
    expect(seen.filter(({ expected, ticked }) => expected !== ticked)).toEqual([]);
    expect(seen.filter(({ ticked }) => ticked).length).toBeGreaterThan(5);
    expect(seen.length).toBeGreaterThan(40);
  });

  it("of the survey stand in the columns of the day and of the severe state", async () => {
    const { words, pages } = await look(filledPapers["survey-2014"]);
    const seen = surveyItems("2014").flatMap(({ id, item, options }) => {
      const number = words.find(({ text, left }) => text === item.number && left < 60);
      if (!number) return [];
      const next = words.find(
        ({ page, left, top, text }) =>
          page === number.page && left < 60 && top > number.top && /^\d-\d+$/u.test(text),
      );
      return options.flatMap(({ code, ja }) => {
        const word = words.find(
          ({ page, text, top }) =>
            page === number.page && text === ja && top > number.top - 4 && top < (next?.top ?? 900) - 4,
        );
        if (!word) return [];
        const [day, severe] = ["day", "severe"].map(
          (name) => case2014.survey.get(`item.${id}.${name}`) === code,
        );
        const [left, right] = [isTicked(pages, word, 2.85), isTicked(pages, word, 0.95)];
        return [{ id, ja, isRight: left === day && right === severe, severe: right }];
      });
    });
    expect(seen.filter(({ isRight }) => !isRight)).toEqual([]);
    expect(seen.filter(({ severe }) => severe).length).toBeGreaterThan(3);
    expect(seen.length).toBeGreaterThan(150);
  });

  it("are all empty on a blank sheet", async () => {
    const { words, pages } = await look(blankPapers["opinion-2014-blank"]);
    const choices = choicesOf(opinionForm("2014"), new Map());
    const boxes = words.filter(({ text }) => choices.has(text));
    expect(boxes.length).toBeGreaterThan(40);
    expect(boxes.filter((word) => isTicked(pages, word))).toEqual([]);
  });
});
