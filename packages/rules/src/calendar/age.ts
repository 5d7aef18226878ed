import { addDays, addMonths } from "./arithmetic.ts";
import type { CivilDay } from "./civil-day.ts";
import { dayOf, partsOf } from "./day-parts.ts";

/** The day from which a person says to be so old: the birthday; for 29 February in a common year 1 March. */
function spokenBirthday(birth: CivilDay, age: number): CivilDay {
  const { year, month, date } = partsOf(birth);
  return dayOf({ year: year + age, month, date }) ?? addDays(addMonths(birth, age * 12), 1);
}

/**
 * Age in whole years as it is spoken: one more from the birthday itself on (年齢のとなえ方に関する法律). Who was born
 * on 29 February is one year older from 1 March of a common year. Negative before the birth.
 */
export function ageOn(birth: CivilDay, on: CivilDay): number {
  const years = partsOf(on).year - partsOf(birth).year;
  return on < spokenBirthday(birth, years) ? years - 1 : years;
}

/**
 * The day at the end of which the law says a person reaches an age (「〜歳に達する日」): the day before the birthday,
 * since the day of birth counts as the first (年齢計算ニ関する法律・明治35年法律第50号; 民法143条2項). Born on 1 April:
 * 31 March. Born on 29 February: 28 February in every year, in a common year because the month ends there
 * (同項ただし書). Rules that speak of 「達した日」 begin on this day, those of 「達した日の翌日」 on the birthday.
 * @throws RangeError when the age is no whole number from 1 on.
 */
export function legalAgeReachedOn(birth: CivilDay, age: number): CivilDay {
  if (!Number.isInteger(age) || age < 1) throw new RangeError("an age reached is a whole number from 1 on");
  return addDays(spokenBirthday(birth, age), -1);
}
