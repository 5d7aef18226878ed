import type { pictureJa } from "./picture.ja.ts";

export const pictureEn: Record<keyof typeof pictureJa, string> = {
  "result.picture.title": "Points by area",
  "result.picture.finding": "The area with the most points is “{{area}}”: {{points}} of {{most}}.",
  "result.picture.finding.severe":
    "In the severe state the area with the most points is “{{area}}”: {{points}} of {{most}}, against {{day}} on the day.",
  "result.picture.finding.tie":
    "Areas that share the most points: {{number}}, each with {{points}} of {{most}}.",
  "result.picture.finding.zero": "Every area has 0 points.",
  "result.picture.note":
    "Each bar ends at the right at the area's highest possible points (100). Longer means more points.",
  "result.picture.value": "{{points}} / {{most}}",
  "result.picture.table": "The same numbers as a table",
  "result.picture.caption": "Total points by area",
  "result.picture.area": "Area",
  "result.picture.official": "Group in the ordinance",
  "result.picture.points": "Points",
  "result.picture.most": "Highest possible",
};
