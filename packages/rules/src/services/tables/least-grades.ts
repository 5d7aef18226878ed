import type { MeasureId } from "../measure.ts";
import type { SourceId } from "../source.ts";

/** One least grade: service, grade, ages [from, under), further condition, sources. */
export interface LeastGrade {
  readonly measure: MeasureId;
  readonly least: number;
  readonly ages: readonly [from: number, under: number];
  readonly condition: string;
  readonly sources: readonly SourceId[];
}

const any = [18, 200] as const;
const old = [50, 200] as const;

/** Least grades of adults by service, one a row (facts V1–V11; what rests on C sources alone is 要確認). */
// biome-ignore format: one least grade a row
export const leastGrades = {
  homeCare: { measure: "home-care", least: 1, ages: any, condition: "家での手助けがいる人", sources: ["V1c"] },
  shortStay: { measure: "short-stay", least: 1, ages: any, condition: "介護する家族が病気などのとき", sources: ["V10a", "V10b"] },
  medicalShortStay: { measure: "medical-short-stay", least: 1, ages: any, condition: "ALSなど運動ニューロンの病気の人", sources: ["V10b"] },
  hospitalVisit: { measure: "home-care-hospital-visit", least: 2, ages: any, condition: "歩行やトイレなどに手助けがいる人", sources: ["V2c"] },
  dayCareFrom50: { measure: "day-care", least: 2, ages: old, condition: "50歳以上の人", sources: ["V9c"] },
  dayCare: { measure: "day-care", least: 3, ages: any, condition: "家などから通う人", sources: ["V9b"] },
  dayCareInFacilityFrom50: { measure: "day-care", least: 3, ages: old, condition: "50歳以上で施設でくらす人", sources: ["V9c"] },
  livingInFrom50: { measure: "living-in", least: 3, ages: old, condition: "50歳以上で生活介護を使う人", sources: ["V11b"] },
  dayCareInFacility: { measure: "day-care", least: 4, ages: any, condition: "施設でくらす人", sources: ["V9b", "V11b"] },
  livingIn: { measure: "living-in", least: 4, ages: any, condition: "生活介護を使う人", sources: ["V11b"] },
  heavyVisit: { measure: "heavy-visit", least: 4, ages: any, condition: "手足の二つ以上にまひなどがある人など", sources: ["V3a", "V3c"] },
  hospitalCareDystrophy: { measure: "hospital-care", least: 5, ages: any, condition: "筋ジストロフィーの人など", sources: ["V8b"] },
  hospitalCareVentilator: { measure: "hospital-care", least: 6, ages: any, condition: "気管切開をして人工呼吸器を使う人", sources: ["V8b"] },
  comprehensive: { measure: "comprehensive-support", least: 6, ages: any, condition: "とても多くの介護がいり、伝えることが難しい人", sources: ["V7a", "V7c"] },
} as const satisfies Readonly<Record<string, LeastGrade>>;

/** Services for which the law runs no grading (総支令10条), or sets no least grade (共同生活援助). */
export const withoutGrade: readonly MeasureId[] = [
  "life-training",
  "body-training",
  "work-choice",
  "work-transition",
  "work-type-a",
  "work-type-b",
  "work-retention",
  "independent-living",
  "group-home",
];
