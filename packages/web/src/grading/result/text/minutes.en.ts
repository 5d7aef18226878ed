import type { minutesJa } from "./minutes.ja.ts";

export const minutesEn: Record<keyof typeof minutesJa, string> = {
  "result.minutes.1": "Eating",
  "result.minutes.2": "Toilet",
  "result.minutes.3": "Moving about",
  "result.minutes.4": "Keeping clean",
  "result.minutes.5": "Indirect (housework and the like)",
  "result.minutes.6": "Behaviour",
  "result.minutes.7": "Functional training",
  "result.minutes.8": "Medical",
  "result.minutes.care": "Special medical care (Table 7)",
  "result.2013.why.below":
    "The minutes total {{total}}. That is below {{below}}, so by minutes the result is: {{grade}}.",
  "result.2013.why.band":
    "The minutes total {{total}}. That is {{from}} or more and below {{below}}, so by minutes the result is: {{grade}}.",
  "result.2013.why.above":
    "The minutes total {{total}}. That is {{from}} or more, so by minutes the result is: {{grade}}.",
  "result.2013.why.raise":
    "{{figure}} is {{value}} ({{range}}), which raises the result from {{from}} to {{to}}.",
  "result.2013.why.none":
    "The eight minutes are not there yet, so no grade can be computed. Only the scores and the minutes of special medical care were computed.",
  "result.2013.why.none.law":
    "The tables for the minutes (Tables 2 to 6) are printed as “omitted” in the published text. The minutes cannot be worked out from the answers.",
  "result.2013.why.none.do":
    "Please enter the eight minutes from the official result sheet of the primary judgement on the page of the answers.",
  "result.2013.why.time":
    "The total minutes (障害程度区分基準時間) are the sum of the times that Tables 2 to 9 give for the answers of the survey (Article 1). The longer they are, the higher the grade by minutes.",
  "result.2013.why.lowest":
    "The areas with the lowest scores are {{areas}}. The nearer to 100, the more of the answers are light.",
  "result.2013.why.full": "All seven areas score {{points}} or more. That means that most answers are light.",
  "result.2013.why.answers": "These answers lowered the scores most: {{answers}}.",
  "result.2013.why.answer": "{{item}}: “{{option}}” ({{points}} of {{most}} points)",
  "result.2013.care": "The minutes of special medical care (Table 7) total {{minutes}}.",
  "result.2013.care.added": "As entered, they were added to the total.",
  "result.2013.care.check":
    "They are taken to be part of the eight minutes of the sheet and were not added. Please ask the municipality whether they are. If not, choose “add separately” on the page of the answers.",
  "result.2013.bands.title": "Total minutes and grade",
  "result.2013.bands.finding": "The total is {{total}} minutes. The next grade is {{up}} minutes away.",
  "result.2013.bands.finding.top": "The total is {{total}} minutes, within the highest grade.",
  "result.2013.bands.label": "The marks are where grades begin: {{marks}}",
  "result.2013.bands.mark": "{{grade}} from {{minutes}} minutes",
  "result.2013.eight.finding": "The longest is “{{name}}”: {{minutes}} minutes.",
  "result.2013.eight.zero": "All eight are 0 minutes.",
  "result.2013.scores.title": "Scores by area",
  "result.2013.scores.finding": "The lowest is “{{area}}”: {{points}} of {{most}} points.",
  "result.2013.scores.finding.full": "Every area scores {{points}} or more.",
  "result.2013.scores.note": "The longer the bar, the more of the answers in that area are light.",
  "result.2013.scores.caption": "Scores of the intermediate groups (Table 8)",
  "result.2013.states.none.severe": "No grade is computed",
  "result.2013.states.lead":
    "The eight minutes are those of the day, so no grade can be computed for the severe state. The differing answers and scores are shown.",
  "result.2013.whatIf.title": "Minutes to the next grade",
  "result.2013.whatIf.lead":
    "How a single answer would change the eight minutes cannot be computed, because the tables for them (Tables 2 to 6) are printed as “omitted” in the published text. Shown instead: how far the minutes are from the next grade.",
  "result.2013.whatIf.up": "With {{minutes}} minutes more, {{at}} in total, the result would be: {{grade}}.",
  "result.2013.whatIf.down":
    "With {{minutes}} minutes less, {{at}} in total, the result would be: {{grade}}.",
  "result.2013.whatIf.top": "More minutes would not raise the result.",
  "result.2013.whatIf.bottom": "Fewer minutes would not lower the result.",
  "result.2013.whatIf.none":
    "Once the eight minutes are entered, the distance to the next grade is shown here.",
  "result.2013.law.scores": "Answer and points of every item (Table 8)",
  "result.2013.law.group": "{{name}}: total {{points}} points",
  "result.2013.law.palsy":
    "The type of paralysis follows by Table 9 from which of the four limbs have one. “Other” alone makes no type.",
  "result.2013.law.care": "Minutes of special medical care (Table 7)",
  "result.2013.law.care.none": "No special medical care applies (0.0 minutes).",
  "result.2013.law.minutes": "Minutes",
  "result.2013.law.steps": "How the grade comes about",
  "result.2013.law.bands": "Grade by minutes (Article 2, item イ of each number)",
  "result.2013.law.band.range": "Total minutes",
  "result.2013.law.band.below": "below {{below}}",
  "result.2013.law.band.between": "{{from}} or more, below {{below}}",
  "result.2013.law.band.above": "{{from}} or more",
  "result.2013.law.raise.none":
    "The sheet's figures (regression value, IADL score, behaviour score) raised nothing.",
  "result.2013.law.raise.given": "Figures of the sheet: {{figures}}",
  "result.2013.law.raise.figure": "{{name}} {{value}}",
  "result.2013.law.raise.rule":
    "Item ロ of each number names no method of raising. The figures used here are those published in Nagoya District Court, 7 September 2012, 平成22年（行ウ）第22号. A regression value of 1 or more and below 1.5 raises one grade, 1.5 or more two. What is then still “not eligible” becomes grade 1 if the IADL score is 1.28 or more or the behaviour score 0.07 or more.",
  "result.2013.law.board":
    "The part in brackets in item イ and item ハ of each number (what the board weighs) are for people to judge and are not computed.",
};
