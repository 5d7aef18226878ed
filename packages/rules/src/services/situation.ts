import type { CivilDay } from "../calendar/index.ts";
import type { Grade } from "../grading/index.ts";

/** What a person may say to any question: asked, and not known. Not asked is the missing key. */
export type Unknown = "unknown";
export type YesNo = "yes" | "no" | Unknown;

/** What the caller knows of one disease on the day of the situation (rules/disease gives it; this folder holds no list). */
export interface DiseaseFacts {
  /** The id of the catalogue; any text for a disease that is not in it. */
  readonly id: string;
  readonly name: string;
  /** 告示番号 of the 指定難病 it is or is part of. */
  readonly notificationNo: number | null;
  /** Whether it is a 指定難病 on the day. */
  readonly designated: YesNo;
  /** Whether it is a 対象疾病 of 障害者総合支援法 on the day (every 指定難病 is one). */
  readonly supportListed: YesNo;
  /** Whether it is a 小児慢性特定疾病 on the day. */
  readonly childhood: YesNo;
}

export type Equipment =
  | "ventilator-all-day"
  | "ventilator-part"
  | "tracheostomy"
  | "external-heart"
  | "implanted-heart"
  | "oxygen"
  | "suction"
  | "tube-feeding"
  | "wheelchair"
  | "talking-device";

export type Difficulty =
  | "tools"
  | "body-care"
  | "housework"
  | "family-rest"
  | "going-out"
  | "seeing"
  | "talking"
  | "day-place"
  | "living-place"
  | "daily-skills"
  | "body-training"
  | "medical-cost"
  | "income"
  | "work"
  | "advice";

/** 知的障害; 精神障害 with 発達障害; てんかん, which only 自立支援医療 counts with the second. */
export type OtherDisability = "intellectual" | "mental" | "epilepsy";

export type Living =
  | "alone"
  | "with-family"
  | "group-home"
  | "support-facility"
  | "care-facility"
  | "hospital";

/**
 * What a person told of themselves. Everything but the day is optional: a missing key is "not asked", "unknown" is "asked,
 * not known", and neither is "no". Holds no name and no contact; it can be written as JSON as it stands.
 */
export interface Situation {
  /** The day for which the answer holds. */
  readonly day: CivilDay;
  readonly diseases?: readonly DiseaseFacts[] | Unknown;
  /** Age in whole years as it is spoken; the birth day, where given, wins. */
  readonly age?: number | Unknown;
  readonly birthDay?: CivilDay;
  /** Five-digit code of the municipality of residence, or "unknown". */
  readonly municipality?: string;
  /** Aids and machines in use; an empty list is "none of these". */
  readonly equipment?: readonly Equipment[] | Unknown;
  /** What is hard in daily life; an empty list is "nothing of this". */
  readonly difficulties?: readonly Difficulty[] | Unknown;
  readonly grade?: Grade | "not-assessed" | Unknown;
  readonly living?: Living | Unknown;
  /** In hospital for more than three months. */
  readonly longHospital?: YesNo;
  /** Whether someone at home can help: always, not when ill or tired or away, nobody. */
  readonly carer?: "always" | "not-always" | "nobody" | Unknown;
  readonly physicalHandbook?: "none" | "1" | "2" | "3" | "4" | "5" | "6" | Unknown;
  /** Other disabilities a doctor or an office named, with or without a handbook (療育手帳, 精神障害者保健福祉手帳); an empty list is "none". */
  readonly otherDisability?: readonly OtherDisability[] | Unknown;
  /** A 知的障害 or 精神障害 because of which someone must always watch over the person. */
  readonly behaviour?: YesNo;
  /** Two or more limbs paralysed, and help in walking, moving over, urination and defecation each. */
  readonly limbs?: YesNo;
  /** Needs special care at home at all times because of very severe disability. */
  readonly constantCare?: YesNo;
  /** Holds 特定医療費（指定難病）受給者証. */
  readonly designatedCard?: YesNo;
  /** Holds 登録者証. */
  readonly registrationCard?: YesNo;
  /** Holds 小児慢性特定疾病医療受給者証 now, without a break since before 18. */
  readonly childhoodCard?: YesNo;
  /** A doctor said that the severity standard of the grant (重症度) is met. */
  readonly severity?: YesNo;
  /** Total cost (10/10) over 33,330 yen in three or more of the last twelve months. */
  readonly costOver33330?: YesNo;
  /** Total cost (10/10) over 50,000 yen in six or more of the last twelve months. */
  readonly costOver50000?: YesNo;
  /** The machine cannot be taken off in the foreseeable future, and every act of daily life needs help. */
  readonly dependsOnMachine?: YesNo;
  readonly insurance?: "employee" | "national" | "late-elderly" | "none" | Unknown;
  /** Tax of the members of the same health insurance. */
  readonly householdTax?: "welfare" | "non-taxed" | "taxed" | Unknown;
  /** Non-taxed, and pension, income and allowances of the year together at most 809,000 yen. */
  readonly lowIncome?: YesNo;
  /** 市町村民税所得割 of the members of the same health insurance, together. */
  readonly levy?:
    | "under-33000"
    | "33000-71000"
    | "71000-235000"
    | "235000-251000"
    | "251000-or-more"
    | Unknown;
  /** Someone else of the same health insurance has a grant for 指定難病 or 小児慢性特定疾病. */
  readonly otherPatient?: YesNo;
  /** Tax of the person and the spouse (for a child: of the household), as 障害福祉 counts it. */
  readonly coupleTax?:
    | "non-taxed"
    | "under-160000"
    | "160000-280000"
    | "280000-460000"
    | "460000-or-more"
    | Unknown;
  readonly careInsurance?: "certified" | "not-certified" | Unknown;
  /** The need for care comes from one of the sixteen 特定疾病 of 介護保険. */
  readonly specificDisease?: YesNo;
  /** Used 居宅介護, 重度訪問介護, 生活介護 or 短期入所 for five years before 65 without a break. */
  readonly fiveYearsBefore65?: YesNo;
  /** 区分2 or more on the day before 65. */
  readonly grade2Before65?: YesNo;
  /** The person and the spouse were non-taxed then. */
  readonly nonTaxedBefore65?: YesNo;
  /** Used care insurance before 65. */
  readonly careInsuranceBefore65?: YesNo;
  /** 就労移行支援 granted on the day before 65, and services granted for five years before. */
  readonly workServiceBefore65?: YesNo;
  readonly work?: "working" | "on-leave" | "looking" | "not-looking" | "student" | Unknown;
  /** How far work at an ordinary employer is possible now. */
  readonly workAbility?: "ordinary" | "with-training" | "contract-with-support" | "contract-hard" | Unknown;
  /** Newly employed after 生活介護, 自立訓練, 就労移行支援 or 就労継続支援. */
  readonly employedAfterService?: YesNo;
  /** The insurance on the day a doctor was first seen for the illness (初診日). */
  readonly firstVisit?: "employees" | "national" | "before-20" | "60-64" | "none" | Unknown;
  readonly firstVisitDay?: CivilDay | Unknown;
  /** Contributions paid or exempt for 2/3 of the time, or no unpaid month in the last year before. */
  readonly contributions?: YesNo;
}

/** Every thing that can be asked; the name of its key in the situation. */
export type QuestionId = Exclude<keyof Situation, "day" | "birthDay">;
