import type { whyJa } from "./why.ja.ts";

export const whyEn: Record<keyof typeof whyJa, string> = {
  "result.why.highest":
    "Every part of condition {{no}} of Table 2 is met, and its likelihood of {{likelihood}}% is the highest of all conditions that are met. So the result is: {{grade}}.",
  "result.why.only":
    "Every part of condition {{no}} of Table 2 is met. It is the only condition that is met, so the result is: {{grade}} (likelihood {{likelihood}}%).",
  "result.why.tie":
    "Of the conditions that are met, {{number}} share the highest likelihood of {{likelihood}}%. Of these the one with the highest number, {{no}}, decides. So the result is: {{grade}}.",
  "result.why.nothing":
    "These answers do not fully meet any of the {{number}} conditions of Table 2. So the ordinance's table gives no grade.",
  "result.why.nothing.do":
    "This is not an error, and it does not mean “not eligible”. Please check the answers for a slip. If they are right, please ask your municipality.",
  "result.why.nothing.near":
    "The nearest is condition {{no}} ({{grade}}). Parts of it that are not met: {{number}}.",
  "result.why.scale.none": "“Not eligible” means that none of grades 1 to 6 applies.",
  "result.why.scale.low": "Grades run from 1 to 6. A higher number means that more support is needed.",
  "result.why.scale.high": "Grade 6 is the grade in which most support is needed.",
  "result.why.areas":
    "The areas with the most points are {{areas}}. In every area the highest possible is 100 points.",
  "result.why.area": "“{{area}}” ({{points}} points)",
  "result.why.areas.zero": "All eleven areas have 0 points.",
  "result.why.answers": "In the areas this condition looks at, these answers added most: {{answers}}.",
  "result.why.answer": "{{item}}: “{{option}}” ({{points}} points)",
  "result.why.looked": "The condition also looks at single answers: {{answers}}.",
  "result.why.lookedAt": "{{item}}: “{{option}}”",
  "result.why.likelihood":
    "The likelihood is the figure that Table 2 prints for each condition in its column 区分等該当可能性. The ordinance uses it to settle which condition counts when two or more are met (Article 1). It does not say what the figure stands for.",
  "result.why.others":
    "Other conditions that are met: {{number}}. The next highest is condition {{no}} ({{grade}}, {{likelihood}}%).",
  "result.why.severe.hint":
    "If the symptoms come and go, please also enter the answers of the severe state. Both states are then computed side by side.",
};
