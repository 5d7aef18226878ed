import { dayKey } from "../answers.ts";
import { itemsNamed } from "../items.ts";
import { about, type Check } from "./finding.ts";
import { answersNamed } from "./input.ts";
import { allFirst } from "./weakness.ts";

/** 「痛くて動かない」 (S3 L782) in the words people use. */
const tooPainful =
  /痛(?:くて|みで|むので|むため|いので|いため|みのため|みが強く|みがあり)[、]?[^、。\n]{0,12}?(?:動か(?:ない|せない|せず|せません)|曲げ(?:られない|られず|ることができない)|曲がらない|伸ばせない|上がらない|上げられない|回せない|動けない|動けず)/u;

const movements = ["寝返り", "起き上がり", "移乗", "立ち上がり", "衣服の着脱"];

/** Too painful to move, but no stiff joint: 1-2 of 2013; of 2014 the doctor's entries, or before them the movements. */
export const pain: Check = (facts) => {
  const found = facts.passages.filter(({ text }) => tooPainful.test(text)).map(({ key }) => key);
  if (found.length === 0) return [];
  const { opinion } = facts;
  if (facts.edition === "2014" && opinion) {
    const joints = Object.entries(opinion).filter(([name]) => name.startsWith("関節の拘縮"));
    const none = joints.length > 0 && joints.every(([, label]) => label === "ない");
    return none ? about("pain-not-in-opinion", found) : [];
  }
  const names =
    facts.edition === "2013" ? itemsNamed("2013", ["拘縮"]).map(({ item }) => item.name) : movements;
  const answers = answersNamed(facts, names);
  if (!allFirst(answers)) return [];
  const code = facts.edition === "2013" ? "pain-not-marked" : "pain-without-support";
  return about(code, [...answers.map(({ one }) => dayKey(one.id)), ...found]);
};
