/** Ages at which a rule turns, with the article. A test looks up those that stand in the texts held. */
export const ages = {
  /** Under this age work and pensions are asked and shown last; it decides nothing. */
  schoolEnds: 15,
  /** 総支法4条1項, 児童福祉法4条1項 */
  adult: 18,
  /** 児童福祉法6条の2: the end of the childhood grant; 国民年金法30条の4; 特別障害者手当 */
  twenty: 20,
  /** From this age families are told of the change (facts C8). */
  tellOfChange: 17,
  /** 介護保険法9条2号 */
  careSecond: 40,
  /** 生活介護, 施設入所支援: a lower grade is enough (V9, V11); 就労選択支援 is a free choice (V15). */
  fifty: 50,
  /** 介護保険法9条1号, 総支則6条の9, 総支令46条5項1号 */
  sixtyFive: 65,
} as const;

/** 国民年金法30条: months from the first visit to the day on which the grade is judged. */
export const pensionWaitMonths = 18;
