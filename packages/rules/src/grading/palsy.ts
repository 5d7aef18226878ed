import { type PalsyType, table9 } from "./edition2013/tables/table9.ts";

const typeByLimbs = new Map(table9.map(([, la, ra, ll, rl, type]) => [la + 2 * ra + 4 * ll + 8 * rl, type]));

/**
 * The palsy type (麻痺の種類) of the four limbs.
 *
 * 「麻痺の種類の選択は、調査結果（１―１の項目）に基づき、当てはまるものを組み合わせて行うものとする。」
 * Source: 平成十八年厚生労働省令第四十号 別表第九. The 2014 ordinance names the same types in Table 1 but prints no
 * such table, so the older one is used for both editions; the explanation says so.
 *
 * @param limbs which of 左上肢, 右上肢, 左下肢, 右下肢 have a palsy; 「その他」 is no limb and makes no type.
 */
export function palsyType(limbs: readonly [boolean, boolean, boolean, boolean]): PalsyType {
  const [leftArm, rightArm, leftLeg, rightLeg] = limbs;
  const type = typeByLimbs.get(
    Number(leftArm) + 2 * Number(rightArm) + 4 * Number(leftLeg) + 8 * Number(rightLeg),
  );
  if (!type) throw new Error("Table 9 has a row for each of the 16 combinations");
  return type;
}
