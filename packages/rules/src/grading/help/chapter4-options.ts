// What the 34 items on behaviour (4-1 to 4-34, edition 2014) share, in our own words.
// Source: docs/sources.md chapter 4, sources N,
// NC and NS; names and order of the options: 別表第一 of ordinance 5 of 2014.
import type { HelpNote, ItemHelp, OptionHelp } from "./help.ts";
import { note, notNeeded, option } from "./phrases.ts";

/** The five options of every item; what is counted is occasions that need support, not acts. */
const frequencyOptions: readonly OptionHelp[] = [
  notNeeded("これから起きる見込みが、ほとんどないときです。", "It is hardly likely to happen."),
  option(
    "Needs support rarely",
    "起きることはあっても、調査の前の1か月には支援がいる場面がなかったときです。",
    "It can happen, but no support was needed for it in the month before the survey.",
  ),
  option(
    "Needs support at least once a month",
    "調査の前の1か月に、支援がいる場面が1回以上あったときです。",
    "Support was needed at least once in the month before the survey.",
  ),
  option(
    "Needs support at least once a week",
    "調査の前の1か月に、支援がいる場面が毎週1回以上あったときです。2回以上の週が、2週以上あったときもここです。",
    "In the month before the survey it was needed at least once every week, " +
      "or two or more times in each of at least two weeks.",
  ),
  option(
    "Needs support almost every day (5 or more days a week)",
    "調査の前の1週間に、支援がいる日が5日以上あったときです。前の1か月に、5日以上の週が2週以上あったときもここです。",
    "It was needed on 5 or more days in the week before the survey, " +
      "or in each of at least two weeks of the month before it.",
  ),
];

/** Being kept from happening counts as much as happening. */
export const preventedCounts: HelpNote = note(
  "起きないように支援している日も、起きた日と同じように数えます。",
  "Days when support keeps it from happening count the same as days when it happens.",
);

/** For names that can hurt a reader. */
export const nameOfTheLaw: HelpNote = note(
  "項目の名前は、法令の言葉です。その人を責めるための項目ではありません。",
  "The name of the item is the law's. The item is not there to blame anyone.",
);

/** For items that a reader may meet at a very hard time. */
export const notAlone: HelpNote = note(
  "今つらい気持ちが強いときは、一人でかかえないでください。医師や相談窓口、身近な人に話してみてください。",
  "If things feel very hard right now, please do not carry it alone. " +
    "Talk to a doctor, a helpline or someone close.",
);

/** One item of chapter 4. */
export function behaviour(
  item: string,
  name: string,
  ja: string,
  en: string,
  notes: readonly HelpNote[] = [],
): ItemHelp {
  return { item, name, asks: { ja, en }, options: frequencyOptions, notes, confidence: "medium" };
}
