import { surveyOrder } from "@yorisoi/rules/certification/survey";
import type { Page } from "playwright-core";
import { fieldId } from "../src/certification/document/field-id.ts";

const items = surveyOrder("2014", "manual");

/** What somebody answers to an item at the visit: the number of the answer, and perhaps some words. */
interface Answer {
  readonly item: string;
  readonly sign: string;
  readonly words?: string;
}

/** The items both answer: these first ones differently, the next ones alike but for the words, the last ones alike. */
const DIFFERENT = 8;
const OTHER_WORDS = 2;
const SHARED = 12;
/** Where the first stops and the second goes on. */
const HALF = 46;
const END = 78;

const said = (who: string, at: number) => `${who}が聞いたこと${at}：休み休みなら、できる日もある。`;

function answersAt(indexes: readonly number[], of: (at: number) => Omit<Answer, "item">): readonly Answer[] {
  return indexes.map((at) => ({ item: items[at]?.id ?? "", ...of(at) }));
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** A day with the first tablet. */
export const firstDay = answersAt(range(0, HALF), (at) => {
  if (at < DIFFERENT) return { sign: "2" };
  if (at < DIFFERENT + OTHER_WORDS) return { sign: "1", words: said("朝", at) };
  if (at < SHARED) return { sign: "1", words: said("二人", at) };
  return at % 10 === 0 ? { sign: "1", words: said("朝", at) } : { sign: String(1 + (at % 2)) };
});

/** The same day with the second one. */
export const secondDay = answersAt([...range(0, SHARED), ...range(HALF, END)], (at) => {
  if (at < DIFFERENT) return { sign: "1" };
  if (at < DIFFERENT + OTHER_WORDS) return { sign: "1", words: said("夕", at) };
  if (at < SHARED) return { sign: "1", words: said("二人", at) };
  return at % 10 === 0 ? { sign: "1", words: said("夕", at) } : { sign: String(1 + (at % 2)) };
});

/** The words of an answer on the screen. */
const shown = (at: number, sign: string) => items[at]?.options.find(({ code }) => code === sign)?.ja ?? "";

/** The fields in which the two differ, with what each wrote and how it is shown. */
export const differing = range(0, DIFFERENT + OTHER_WORDS).map((at) => {
  const item = items[at]?.id ?? "";
  const wordsOf = (who: string) => ({ value: said(who, at), shown: said(who, at) });
  const signOf = (sign: string) => ({ value: sign, shown: shown(at, sign) });
  return at < DIFFERENT
    ? { key: `item.${item}.day`, first: signOf("2"), second: signOf("1") }
    : { key: `item.${item}.but`, first: wordsOf("朝"), second: wordsOf("夕") };
});

/** The changes that come of a day, by key. */
export const changesOf = (day: readonly Answer[]): ReadonlyMap<string, string> =>
  new Map(
    day.flatMap(({ item, sign, words }) => [
      [`item.${item}.day`, sign] as const,
      ...(words === undefined ? [] : [[`item.${item}.but`, words] as const]),
    ]),
  );

/** Goes through the survey by keyboard from the item that is shown, and answers those of the day on the way. */
export async function answer(page: Page, day: readonly Answer[]): Promise<void> {
  const first = items.findIndex(({ id }) => id === day[0]?.item);
  const last = items.findIndex(({ id }) => id === day.at(-1)?.item);
  for (const { id } of items.slice(first, last + 1)) {
    await page.locator(`article[data-item="${id}"]`).waitFor();
    const asked = day.find(({ item }) => item === id);
    if (asked) await answerOne(page, asked);
    await page.keyboard.press("j");
  }
}

async function answerOne(page: Page, { item, sign, words }: Answer): Promise<void> {
  await page.keyboard.press(sign);
  await page.locator(`[id="item.${item}.day"] input[data-sign="${sign}"]:checked`).waitFor();
  if (words === undefined) return;
  const box = page.locator(`[id="${fieldId(`item.${item}.but`)}-box"]`);
  await box.fill(words);
  await box.blur();
}
