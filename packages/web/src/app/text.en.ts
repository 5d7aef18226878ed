import type { appJa } from "./text.ja.ts";

export const appEn: Record<keyof typeof appJa, string> = {
  "app.name": "Yorisoi",
  "app.tagline": "Opening the way to support for people with an intractable disease",
  "app.skip": "Skip to the main content",
  "app.menu": "Menu",
  "app.menu.home": "Home",
  "app.menu.grading": "Estimate the grade",
  "app.menu.api": "API",
  "app.furigana": "Furigana",
  "app.language": "日本語",
  "app.display": "Display settings",
  "app.footer.law": "Computed from: MHLW Ordinance No. 5 of 2014 and MHLW Ordinance No. 40 of 2006",
  "app.footer.notice":
    "This is an estimate. The municipality decides the grade after the review board's judgement.",
  "app.footer.version": "Version {{version}}",
  "app.footer.licence": "Published under Apache-2.0.",
  "app.notFound.title": "There is no page at this address",
  "app.notFound.what": "The address may have changed or been mistyped. Please start from the home page.",
  "app.notFound.home": "Go to the home page",
  "app.broken.title": "This page could not be shown",
  "app.broken.what":
    "This is a fault in the program. Your answers are still in this browser. Please reload the page.",
  "app.broken.reload": "Reload",
  "home.title": "The support grade, with every reason",
  "home.lead":
    "Enter the answers of the survey and the doctor's opinion, and see the grade that the tables of the law give in the primary judgement. You can see which answers counted, and why.",
  "home.start": "Estimate the grade",
  "home.private.title": "Nothing leaves this device",
  "home.private.text":
    "Everything is computed in this browser. No name and no answer is sent anywhere. No sign-up.",
  "home.two.title": "Severe days and milder days",
  "home.two.text":
    "An intractable disease changes. The state on the day of the survey and the severe state are computed side by side.",
  "home.law.title": "Every number back to the law",
  "home.law.text": "Points and conditions are the ordinance's own tables. You see which row was met.",
};
