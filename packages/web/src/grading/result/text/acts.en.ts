import type { actsJa } from "./acts.ja.ts";

export const actsEn: Record<keyof typeof actsJa, string> = {
  "result.acts.print": "Print (A4)",
  "result.acts.copy": "Copy the result as data",
  "result.acts.copied": "Copied. You can paste it into a document or a spreadsheet (JSON format).",
  "result.acts.copy.failed":
    "The browser does not allow automatic copying, so nothing was copied. Please select all the text in the box below and copy it.",
  "result.acts.copy.text": "Data of the result (JSON format)",
  "result.acts.back": "Back to the answers",
  "result.next.title": "What happens next in reality",
  "result.next.apply": "You apply for a grade at the municipality where you live.",
  "result.next.first":
    "The municipality makes the primary judgement from the survey and the doctor's opinion, by the tables of the ordinance.",
  "result.next.board":
    "The municipal review board, a group of experts, also reads the remarks and the doctor's opinion (second judgement). It may differ from the primary judgement.",
  "result.next.decide": "The municipality then decides the grade and tells the person.",
  "result.next.promise": "This estimate promises neither a grade nor any service.",
  "result.next.old":
    "This edition applied until 31 March 2014. For a grade today, please use the disability support grade in force since 2014.",
};
