import type { headJa } from "./head.ja.ts";

export const headEn: Record<keyof typeof headJa, string> = {
  "result.title": "Result of the estimate",
  "result.estimate":
    "This is an estimate. Only the primary judgement is computed; the municipality decides the grade after the review board's judgement.",
  "result.edition.2013": "Disability degree grade, in force until 31 March 2014",
  "result.edition.2014": "Disability support grade, in force since 1 April 2014",
  "result.law": "Computed from: {{law}}",
  "result.grade.none": "No grade",
  "result.grade.none.large": "Cannot be computed",
  "result.grade.none.why.2014": "No condition is met",
  "result.grade.none.why.2013": "The eight minutes have not been entered",
  "result.grade.0": "Not eligible",
  "result.grade.1": "Grade 1",
  "result.grade.2": "Grade 2",
  "result.grade.3": "Grade 3",
  "result.grade.4": "Grade 4",
  "result.grade.5": "Grade 5",
  "result.grade.6": "Grade 6",
  "result.state.day": "State on the day of the survey",
  "result.state.severe": "Severe state",
  "result.taken.only": "Computed from the state on the day of the survey.",
  "result.taken.severe": "Computed from the answers of the severe state.",
  "result.taken.day":
    "Computed from the answers of the day. The severe state is for the review board to consider.",
  "result.assumed":
    "Items without an answer so far: {{number}}. They were computed with the lightest answer. The grade may change when they are answered.",
  "result.assumed.list": "Items without an answer ({{number}})",
  "result.check": "To be checked",
  "result.quote": "“{{what}}”",
  "result.comma": ", ",
  "result.minutes": "{{minutes}} min",
};
