import type { caseOutJa } from "./case-out.ja.ts";

export const caseOutEn = {
  "case.out": "Paper and data",
  "case.out.lead": "What can be printed and taken along, as far as you may see it.",
  "case.out.papers": "Papers (PDF)",
  "case.out.papers.what":
    "PDFs open in a new tab. “Print” has what is written by now; the blank sheet is to be filled in by hand.",
  "case.out.filled": "Print",
  "case.out.blank": "Blank sheet",
  "case.out.paper.application":
    "What was applied for: for the files of the office, or as a copy for the person.",
  "case.out.paper.state_form": "Daily life, good days and bad days. Read before the survey.",
  "case.out.paper.overview": "Services, home and work.",
  "case.out.paper.survey": "The items and the remarks. It can be filled in at the visit and typed in later.",
  "case.out.paper.opinion": "For the doctor. Use the blank sheet when asking on paper.",
  "case.out.paper.explanation": "How it goes from the application to the decision, in plain words.",
  "case.out.paper.receipt": "Says that the application was received.",
  "case.out.paper.opinion_request": "The letter that asks for the opinion; fits a window envelope.",
  "case.out.paper.opinion_reminder":
    "The letter for when the opinion has not come. Opening it counts as printing it.",
  "case.out.name.explanation": "Explanation",
  "case.out.name.receipt": "Receipt",
  "case.out.name.opinion_request": "Letter asking for the opinion",
  "case.out.name.opinion_reminder": "Reminder of the opinion",
  "case.out.address":
    "The letters need the address of the hospital. Enter it in the application, at the doctor.",
  "case.out.copy": "Copy of this case (ZIP)",
  "case.out.copy.what":
    "What is written, every change, and the printed papers (PDF) in one file: for a person who wants to see the own record.",
  "case.out.copy.care":
    "It tells of an illness. Keep it where nobody else looks, and delete it when it is not needed.",
  "case.out.copy.helper": "Those who help can save it when the person lets them answer instead.",
  "case.out.copy.get": "Save the copy (ZIP)",
  "case.out.fhir": "Data for other systems (FHIR)",
  "case.out.fhir.what":
    "Data that medical record systems read. Save it only when somebody who will use it asks for it.",
} as const satisfies Record<keyof typeof caseOutJa, string>;
