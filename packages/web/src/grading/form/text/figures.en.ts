import type { figuresJa } from "./figures.ja.ts";

export const figuresEn: Record<keyof typeof figuresJa, string> = {
  "form.figures": "Figures of the official result sheet",
  "form.figures.lead":
    "To compute the grade, the eight times on the official sheet of the primary judgement are needed. The tables that give them are printed as “omitted” in the published text, so this page cannot compute them.",
  "form.figures.without":
    "Without the sheet, scores and the rest are still computed. These fields may stay empty.",
  "form.figures.where": "Where are they on the sheet?",
  "form.figures.where.minutes":
    "The papers for the review board have a table 障害程度区分基準時間 with eight times from 食事 to 医療関連. Enter the numbers as printed.",
  "form.figures.where.sheet":
    "回帰値, IADL得点 and 行動得点 are the figures that decide whether the grade is raised. Where they are printed on the sheet has not been checked yet. If you cannot find them, leave them empty.",
  "form.minutes": "The eight times",
  "form.minutes.unit": "min",
  "form.minutes.left": "Times still needed to compute the grade: {{number}}.",
  "form.minutes.eating": "Eating (食事)",
  "form.minutes.toilet": "Toilet (排泄)",
  "form.minutes.moving": "Moving about (移動)",
  "form.minutes.washing": "Keeping clean (清潔保持)",
  "form.minutes.indirect": "Indirect help (間接)",
  "form.minutes.behaviour": "Behaviour (行動)",
  "form.minutes.training": "Functional training (機能訓練)",
  "form.minutes.medical": "Medical care (医療関連)",
  "form.sheet": "Other figures (only if there are any)",
  "form.sheet.regression": "Regression value (回帰値)",
  "form.sheet.iadl": "IADL score (IADL得点)",
  "form.sheet.behaviour": "Behaviour score (行動得点)",
  "form.care.apart": "Add the time of special medical care (Table 7) to the eight times",
  "form.care.apart.hint":
    "Only if the sheet's times leave out special medical care. Whether they do has not been checked yet.",
  "form.figure.no-number": "This cannot be read as a number. Please enter digits, such as 0.7.",
  "form.figure.too-fine":
    "Too many decimals (at most {{decimals}}). Please enter the number as printed on the sheet.",
  "form.figure.too-small": "Too small. Please enter {{least}} or more.",
  "form.figure.too-large": "Too large. Please enter {{most}} or less.",
};
