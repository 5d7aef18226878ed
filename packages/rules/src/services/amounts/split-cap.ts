/**
 * The ceilings of several patients of one household (難病令1条2項; facts M13): the highest single ceiling is the household's, shared
 * in proportion, each share cut to full 10 yen. 30,000 and 10,000 give 22,500 and 7,500.
 * @param caps ceilings of 指定難病 and 小児慢性特定疾病 in whole yen, one a patient.
 */
export function splitHouseholdCap(caps: readonly number[]): readonly number[] {
  const sum = caps.reduce((total, cap) => total + cap, 0);
  if (sum === 0) return caps.map(() => 0);
  const highest = Math.max(...caps);
  return caps.map((cap) => Math.floor((cap * highest) / sum / 10) * 10);
}
