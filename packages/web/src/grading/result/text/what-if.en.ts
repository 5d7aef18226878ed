import type { whatIfJa } from "./what-if.ja.ts";

export const whatIfEn: Record<keyof typeof whatIfJa, string> = {
  "result.whatIf.title": "Single answers that would change the grade ({{number}})",
  "result.whatIf.title.none": "Single answers that would change the grade",
  "result.whatIf.lead":
    "The grade if one answer alone were different. If you were unsure about an item listed here, have its details written into the remarks.",
  "result.whatIf.lead.severe": "Starting from the answers of the severe state.",
  "result.whatIf.none":
    "No single answer changes the grade by itself. Being unsure about one answer makes no difference to this result.",
  "result.whatIf.near": "With the neighbouring answer ({{number}})",
  "result.whatIf.far": "With an answer two or more steps away ({{number}})",
  "result.whatIf.item": "Item",
  "result.whatIf.from": "Answer now",
  "result.whatIf.to": "Other answer",
  "result.whatIf.grade": "Grade",
  "result.whatIf.up": "{{grade}} (higher)",
  "result.whatIf.down": "{{grade}} (lower)",
  "result.whatIf.all": "Show all ({{number}})",
  "result.whatIf.less": "Show only the first {{number}}",
};
