import { type Answers, UNANSWERED } from "../item.ts";
import { sumTenths, type Tenths, tenthsFrom } from "../tenths.ts";
import { itemNamed } from "./names.ts";
import { table7 } from "./tables/table7.ts";

const careTimes = table7.map(([, , name, minutes]) => ({
  item: itemNamed(name),
  minutes: tenthsFrom(minutes),
}));

/** A treatment received and its minutes. */
export interface CareTime {
  readonly name: string;
  readonly number: string;
  readonly minutes: Tenths;
}

/**
 * The treatments of the past 14 days with their minutes: 「調査結果（８の項目）に基づき、当てはまるものに係る時間を合計する。」
 * Source: 平成十八年厚生労働省令第四十号 別表第七. An item without an answer adds nothing.
 */
export function specialCare(answers: Answers): CareTime[] {
  return careTimes
    .filter(({ item }) => (answers[item.index] ?? UNANSWERED) === 1)
    .map(({ item: { name, number }, minutes }) => ({ name, number, minutes }));
}

/** The sum of Table 7 in whole tenths of a minute. */
export function specialCareMinutes(answers: Answers): Tenths {
  return sumTenths(specialCare(answers).map(({ minutes }) => minutes));
}

/**
 * Shown beside the minutes of Table 7. The law adds them to the standard minutes (第一条第一項: 別表第二から別表第九まで), but
 * does not say in which of the sheet's eight figures they stand. None of the four published examples has special care,
 * so whether 「医療関連」 contains it is doubtful, and it is added only on request.
 */
export const specialCareNote =
  "【要確認】特別な医療の時間（別表第七）は、判定結果の用紙の八つの時間に含まれていると考え、合計に加えていません。" +
  "含まれていないときは「特別な医療を別に加える」を true にしてください。";
