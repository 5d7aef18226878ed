import type { ItemAnswer } from "../answers.ts";
import { dayKey } from "../answers.ts";
import { itemsNamed } from "../items.ts";
import { about, type Check } from "./finding.ts";
import { answersNamed, type Facts } from "./input.ts";
import { mentions } from "./mentions.ts";

/** 「筋力の低下」「運動機能の低下」 and the examples of the manual (S3 L775–780). */
const signs =
  /筋力(?:の|が)?低下|筋力が落ち|運動機能(?:の|が)?低下|立ち上がり(?:の|が)?不安定|歩行(?:の|が)?不安定|ふらつ[きく]|伝え歩き|つたい歩き|つかまり歩き|杖|つえ[をがで]|転びやす|転倒|しびれ|痺れ|脱力|力が入ら(?:ない|ず)|力を十分に入れることができ/gu;

const signCodes = ["weakness", "limb-pain", "unsteady", "no-strength", "falls", "involuntary"];

/** Where the papers show weak muscles or an unsteady gait. */
export function signsOfWeakness({ passages, codes, stateForm }: Facts): readonly string[] {
  return [
    ...codes.filter(({ code }) => signCodes.includes(code)).map(({ key }) => key),
    ...(stateForm.get("invisible.weakness") === "some" ? ["state:invisible.weakness"] : []),
    ...passages.filter(({ text }) => mentions(text, signs)).map(({ key }) => key),
  ];
}

/** Whether all are answered, and each with the first option in both states. */
export function allFirst(answers: readonly ItemAnswer[]): boolean {
  return answers.length > 0 && answers.every(({ day, severe }) => day === 0 && (severe ?? 0) === 0);
}

/** Where loss of strength shows in 2014. */
const moving = ["移乗", "立ち上がり", "両足での立位保持", "片足での立位保持", "歩行", "移動", "衣服の着脱"];

/** Weakness is noted, but 1-1 of 2013 is none (S3 L775); of 2014, which asks the doctor, moving and dressing. */
export const weakness: Check = (facts) => {
  const is2013 = facts.edition === "2013";
  const names = is2013 ? itemsNamed("2013", ["麻痺"]).map(({ item }) => item.name) : moving;
  const answers = answersNamed(facts, names);
  const found = signsOfWeakness(facts);
  if (found.length === 0 || !allFirst(answers)) return [];
  const code = is2013 ? "weakness-not-marked" : "weakness-without-support";
  return about(code, [...answers.map(({ one }) => dayKey(one.id)), ...found]);
};
