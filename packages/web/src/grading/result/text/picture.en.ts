import type { pictureJa } from "./picture.ja.ts";

export const pictureEn: Record<keyof typeof pictureJa, string> = {
  "result.picture.title": "Points by area",
  "result.picture.finding": "The most severe area is “{{area}}”: {{points}} of {{most}} points.",
  "result.picture.finding.severe":
    "In the severe state the most severe area is “{{area}}”: {{points}} of {{most}} points, against {{day}} on the day.",
  "result.picture.finding.tie":
    "Areas that are equally the most severe: {{number}}, each with {{points}} of {{most}} points.",
  "result.picture.finding.zero": "Every area has 0 points.",
  "result.picture.note":
    "Each bar ends at the right at the area's highest possible points (100). Longer means more severe.",
  "result.picture.value": "{{points}} / {{most}}",
  "result.picture.table": "The same numbers as a table",
  "result.picture.caption": "Total points by area",
  "result.picture.area": "Area",
  "result.picture.official": "Group in the ordinance",
  "result.picture.points": "Points",
  "result.picture.most": "Highest possible",
};
