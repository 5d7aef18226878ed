import type { lawJa } from "./law.ja.ts";

export const lawEn: Record<keyof typeof lawJa, string> = {
  "result.law.open": "Check against the tables of the law",
  "result.law.conditions": "The deciding condition",
  "result.law.condition": "Table 2, condition {{no}}: {{grade}}, likelihood {{likelihood}}%",
  "result.law.clause": "Condition (official text)",
  "result.law.here": "Points of these answers",
  "result.law.holds": "Met?",
  "result.law.yes": "✓ Met",
  "result.law.no": "✗ Not met",
  "result.law.others": "Other conditions that are met ({{number}})",
  "result.law.near": "Nearest conditions (fewest parts not met first)",
  "result.law.groups": "Answer and points of every item (Table 1)",
  "result.law.item": "Item",
  "result.law.option": "Answer",
  "result.law.points": "Points",
  "result.law.group": "Group {{no}} {{name}}: total {{points}} points",
  "result.law.singles":
    "Entries of the doctor's opinion (Table 1, group 12: not added up, looked at one by one)",
  "result.law.palsy":
    "The type of paralysis was taken from which of the four limbs are paralysed; “other” alone makes no type. A joint was taken to have a contracture when either side has one.",
  "result.law.palsy.from": "{{limbs}} → {{type}}",
  "result.law.palsy.limb": "{{limb}} {{answer}}",
  "result.law.palsy.source":
    "The combinations are those of Table 9 of Ordinance No. 40 of 2006, because the 2014 ordinance names the types but prints no table of combinations. Nor does it say how left and right make up a joint, so this is to be checked.",
  "result.law.cite": "Sources",
};
