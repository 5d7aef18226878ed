import type { findJa } from "./find.ja.ts";

export const findEn: Record<keyof typeof findJa, string> = {
  "disease.find.title": "Find a disease",
  "disease.find.lead":
    "See by its name whether a disease is a designated intractable disease, and whether it is covered by disability welfare services.",
  "disease.find.query": "Name of the disease",
  "disease.find.query.hint":
    "Hiragana, English, abbreviations and parts of a name work. Examples: ALS, Crohn",
  "disease.find.day.now": "On the day: ",
  "disease.find.day": "Look at the lists of another day",
  "disease.find.day.hint": "The lists change over time. Examples: H27.7.1, 2015-07-01. Empty means today.",
  "disease.find.found": "{{number}} found, best first.",
  "disease.find.first":
    "Designated intractable diseases, chronic diseases of childhood and the list of 2013 are here. What you type stays on this page.",
  "disease.find.toCheck": "Check at the window",
  "disease.find.toKnowledge": "Read about diseases and words",
  "disease.find.none": "Nothing found for these words",
  "disease.find.none.kana": "Try hiragana, English or an abbreviation.",
  "disease.find.none.part": "A part of the name may find more.",
  "disease.find.none.paper": "Type the name as it stands on the diagnosis or the certificate.",
  "disease.find.none.ask":
    "A name that is not on the lists here may still be covered. Ask the disability welfare desk of your municipality or your doctor.",
  "disease.find.none.check": "Go to the check with the name as it is",
  "disease.coverage.covered": "Covered by disability welfare services",
  "disease.coverage.covered.inferred": "Covered (to be confirmed)",
  "disease.coverage.not-covered": "Not on the list of this day",
  "disease.coverage.not-covered.inferred": "Not on the list of this day (to be confirmed)",
  "disease.coverage.not-confirmed": "Needs to be confirmed",
};
