import type { printJa } from "./print.ja.ts";

export const printEn: Record<keyof typeof printJa, string> = {
  "result.print.title.2014": "Estimate of the disability support grade",
  "result.print.title.2013": "Estimate of the disability degree grade (until March 2014)",
  "result.print.day": "{{western}} ({{era}})",
  "result.print.date": "Printed on {{day}}",
  "result.print.name": "Name (by hand)",
  "result.print.assumed": "Items marked ＊ have no answer. They were computed with the lightest answer.",
  "result.print.answers": "All answers in the order of the survey",
  "result.print.chapter": "{{number}} {{chapter}}",
  "result.print.item": "Item",
  "result.print.answer": "Answer",
  "result.print.severe": "Severe state",
  "result.print.severe.note":
    "“Severe state” is filled in only where it differs from the day. Points are those of the state used for the result.",
  "result.print.points": "Points",
  "result.print.checked": "Checked against the tables of the law",
};
