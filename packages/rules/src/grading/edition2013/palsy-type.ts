import { nameKey } from "../name-key.ts";
import { palsyType } from "../palsy.ts";
import { type Answers, type Option, UNANSWERED } from "../item.ts";
import { limbs, optionsOf } from "./items.ts";
import { table8 } from "./tables/table8.ts";
import { type PalsyType, table9 } from "./tables/table9.ts";

/** The row 麻痺 of Table 8: its options are the palsy types of Table 9. */
export const PALSY = "麻痺";

const row = table8.find(({ item }) => item === PALSY);

/** The five palsy types with their points, in the order of Table 8. */
export const palsyTypes: readonly Option[] = row ? optionsOf(row) : [];

/** Medical names of the same limbs: 四肢 is row 16 of Table 9, 両下肢 row 11, one side rows 7 and 10, one limb rows 2–5. */
const otherWords: Readonly<Record<PalsyType, readonly string[]>> = {
  ない: ["なし", "無し", "無"],
  いずれか一肢のみ: ["一肢のみ", "いずれか1肢のみ", "単麻痺"],
  両下肢のみ: ["両下肢", "対麻痺"],
  左上下肢あるいは右上下肢のみ: ["左上下肢のみ", "右上下肢のみ", "左上下肢", "右上下肢", "片麻痺"],
  その他の四肢の麻痺: ["四肢", "四肢麻痺"],
};

const byWord = new Map<string, PalsyType>();
for (const type of new Set(table9.map((combination) => combination[5]))) {
  const number = palsyTypes.findIndex(({ label }) => label === type) + 1;
  for (const word of [type, String(number), ...otherWords[type]]) byWord.set(nameKey(word), type);
}

/** The palsy type that was written, by name in any width or number from 1 in the order of Table 8; null when none. */
export function readPalsyType(given: unknown): PalsyType | null {
  return typeof given === "string" || typeof given === "number"
    ? (byWord.get(nameKey(String(given))) ?? null)
    : null;
}

/** Whether any of the four limbs has an answer. */
export function hasLimbs(answers: Answers): boolean {
  return limbs.some(({ index }) => answers[index] !== UNANSWERED);
}

/** The palsy type that the four limbs make by Table 9; all four must be answered. */
export function palsyOf(answers: Answers): PalsyType {
  const [leftArm = false, rightArm = false, leftLeg = false, rightLeg = false] = limbs.map(
    ({ index }) => answers[index] === 1,
  );
  return palsyType([leftArm, rightArm, leftLeg, rightLeg]);
}
