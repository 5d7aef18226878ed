import type { pageJa } from "./page.ja.ts";

export const pageEn: Record<keyof typeof pageJa, string> = {
  "form.title": "Estimate the grade",
  "form.lead.2013":
    "Enter the answers of the survey and the figures of the result sheet; the scores and the primary judgement are estimated.",
  "form.lead.2014":
    "Enter the answers of the survey and the doctor's opinion; the primary judgement is estimated by the tables of the law.",
  "form.private": "Computed on this device only. Nothing you enter is sent anywhere.",
  "form.estimate":
    "This is an estimate. The municipality decides the grade after the review board's judgement.",
  "form.edition": "Which grade do you want to estimate?",
  "form.edition.2014": "Disability support grade 障害支援区分 (since April 2014; in use today)",
  "form.edition.2013": "Disability degree grade 障害程度区分 (April 2013 to March 2014)",
  "form.edition.hint": "Answers are kept apart for each of the two.",
  "form.face": "How to enter",
  "form.face.group": "One group at a time",
  "form.face.sheet": "All on one sheet",
  "form.face.hint": "You can switch at any time. The answers stay the same.",
  "form.settings": "Settings, samples, files",
  "form.display": "Change order, words and explanations",
  "form.order": "Order",
  "form.order.sheet": "By the numbers of the survey sheet",
  "form.order.law": "By the groups of the ordinance",
  "form.words": "Words of the answers",
  "form.words.law.2014": "The ordinance's words (支援が不要, 希に支援が必要 …)",
  "form.words.paper.2014": "The words used on paper sheets (できる, 希にある …)",
  "form.words.law.2013": "The words of the ordinance's score table (自立, つかまれば可 …)",
  "form.words.paper.2013": "The words of the survey sheet (できる, 何かにつかまればできる …)",
  "form.words.hint": "Files are always saved with the ordinance's words.",
  "form.help": "Show explanations",
  "form.help.hint": "Shows what the items mean and how to choose the answers.",
  "form.severe": "Enter the severe state too",
  "form.severe.2014":
    "This grade is said to be judged by the state in which things cannot be done, the severe state (to be checked).",
  "form.severe.2013":
    "This grade is computed from the answers for the day of the survey. The severe state is for the review board to consider.",
  "form.severe.how": "Choose under “When severe” only for items that differ from the day of the survey.",
  "form.severe.kept":
    "Answers for “When severe” still kept: {{number}}. They now count neither in the result nor in files.",
  "form.severe.legend": "When severe",
  "form.severe.same": "As on the day of the survey",
  "form.keys": "Using the keyboard only",
  "form.keys.tab": "To the next item; with Shift to the previous one",
  "form.keys.arrows": "Choose an answer",
  "form.keys.digits": "Choose the answer with that number and go to the next item",
  "form.keys.zero": "Set “When severe” to “As on the day of the survey”",
  "form.keys.delete": "Clear the answer",
  "form.keys.result": "See the result",
  "form.keys.arrows.key": "Arrows",
  "form.keys.digits.key": "1 to 6",
};
