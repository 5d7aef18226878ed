import type { Field } from "../measure-row.ts";
import type { MeasureId } from "../measure.ts";
import type { Difficulty } from "../situation.ts";

/** What is hard in daily life, and where help for it stands; the measure's own row wins. */
export const fieldFits: Readonly<Record<Field, readonly Difficulty[]>> = {
  tools: ["tools"],
  home: ["body-care", "housework"],
  "short-stay": ["family-rest"],
  "going-out": ["going-out"],
  day: ["day-place", "family-rest"],
  living: ["living-place"],
  training: ["daily-skills"],
  work: ["work"],
  "medical-cost": ["medical-cost"],
  income: ["income"],
  "care-insurance": ["body-care"],
  proof: ["advice", "work"],
  advice: ["advice"],
};

export const measureFits: Readonly<Partial<Record<MeasureId, readonly Difficulty[]>>> = {
  "seeing-escort": ["seeing"],
  "behaviour-support": [],
  "home-care-hospital-visit": ["going-out"],
  "comprehensive-support": ["body-care", "talking"],
  "body-training": ["body-training"],
  "ventilator-nursing": ["body-care", "family-rest"],
  "bath-visit": ["body-care"],
  "emergency-contact": ["living-place", "advice"],
  "care-refund": ["income"],
};

/** Weight of a group when questions are ordered: the wishes of patients (aids, home help, short stay) come first. */
export const fieldWeights: Readonly<Record<Field, number>> = {
  tools: 3,
  home: 2.5,
  "short-stay": 2,
  "going-out": 1,
  day: 1,
  living: 1,
  training: 1,
  work: 1,
  "medical-cost": 1.5,
  income: 1,
  "care-insurance": 1,
  proof: 1,
  advice: 1,
};
