import type { Option } from "../../form/index.ts";

// Scales of our own, so that what was told can be compared. Each has words for 「分からない」: nobody has to guess.

/** How often. */
export const frequencies: readonly Option[] = [
  { code: "always", ja: "いつも", en: "all the time" },
  { code: "daily", ja: "毎日", en: "every day" },
  { code: "several-a-week", ja: "週に数日", en: "some days a week" },
  { code: "weekly", ja: "週に1日くらい", en: "about one day a week" },
  { code: "several-a-month", ja: "月に数日", en: "some days a month" },
  { code: "monthly", ja: "月に1日くらい", en: "about one day a month" },
  { code: "yearly", ja: "年に数回", en: "some times a year" },
  { code: "unknown", ja: "分からない", en: "not known" },
];

/** How long it lasts once it comes. */
export const durations: readonly Option[] = [
  { code: "minutes", ja: "数分", en: "some minutes" },
  { code: "hours", ja: "数時間", en: "some hours" },
  { code: "half-day", ja: "半日くらい", en: "about half a day" },
  { code: "day", ja: "1日中", en: "all day" },
  { code: "days", ja: "数日", en: "some days" },
  { code: "weeks", ja: "数週間", en: "some weeks" },
  { code: "months", ja: "数か月", en: "some months" },
  { code: "lasting", ja: "ずっと続く", en: "it does not go away" },
  { code: "unknown", ja: "分からない", en: "not known" },
];

/** How bad, by what one can still do. */
export const degrees: readonly Option[] = [
  { code: "1", ja: "気になるが、いつもどおり動ける", en: "noticeable, moves as usual" },
  { code: "2", ja: "休みながらなら動ける", en: "moves with rests" },
  { code: "3", ja: "手助けがないとできない", en: "cannot without help" },
  { code: "4", ja: "横になっているしかない", en: "can only lie down" },
  { code: "unknown", ja: "分からない", en: "not known" },
];

/** How much help there is. */
export const helps: readonly Option[] = [
  { code: "none", ja: "手助けはいらない", en: "no help needed" },
  {
    code: "strain",
    ja: "手助けがなく、無理をして自分でしている",
    en: "no help: does it with strain",
    plain: "「できる」と見えても、ここに入ることがあります。",
  },
  { code: "watching", ja: "見守りや声かけがいる", en: "watching over or prompting" },
  { code: "part", ja: "一部を手伝ってもらう", en: "help with a part" },
  { code: "all", ja: "全部をしてもらう", en: "help with all of it" },
  { code: "given-up", ja: "できないままにしている", en: "left undone" },
];

/** Yes, no, or not asked yet: for questions that nobody should pass over. */
export const presence: readonly Option[] = [
  { code: "some", ja: "ある", en: "yes" },
  { code: "none", ja: "ない", en: "no" },
  { code: "not-heard", ja: "聞けていない", en: "could not be asked" },
];

/** How a month of the year was. */
export const monthStates: readonly Option[] = [
  { code: "good", ja: "良い", en: "good" },
  { code: "bad", ja: "つらい", en: "bad" },
  { code: "hospital", ja: "入院", en: "in hospital" },
  { code: "unknown", ja: "分からない", en: "not known" },
];

/** How the people who care are. */
export const strains: readonly Option[] = [
  { code: "none", ja: "負担は少ない", en: "little strain" },
  { code: "tired", ja: "疲れがたまっている", en: "tired" },
  { code: "limit", ja: "もう限界に近い", en: "near the limit" },
  { code: "no-carer", ja: "介護する人はいない", en: "there is no carer" },
  { code: "unknown", ja: "分からない", en: "not known" },
];
