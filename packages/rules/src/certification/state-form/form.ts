import type { Form } from "../form/index.ts";
import { before } from "./sections/before.ts";
import { change } from "./sections/change.ts";
import { difficulties } from "./sections/difficulties.ts";
import { diseases } from "./sections/diseases.ts";
import { informants } from "./sections/informants.ts";
import { mind } from "./sections/mind.ts";
import { closedToFamily } from "./sections/private.ts";
import { severe } from "./sections/severe.ts";

/**
 * 別紙1 「難病患者等の状態について」 (S3 L677, L1130–1139): the first step of every survey, before any item. The manual
 * gives it as an example of a form; boxes of the paper are sections here, and their labels are its words. What was told
 * outside the family's hearing stands in a section of its own. Someone was heard, there is a disease, a symptom and a
 * difficulty.
 */
export const stateForm: Form = {
  id: "state-form",
  ja: "難病患者等の状態について",
  en: "State of the person with an intractable disease",
  sections: [before, informants, diseases, severe, difficulties, change, mind, closedToFamily],
  needed: ["informant", "disease", "severe.symptoms", "difficulty"].map((table) => ({ table })),
};
