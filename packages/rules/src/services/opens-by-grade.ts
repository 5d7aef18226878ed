import type { CivilDay } from "../calendar/index.ts";
import { type Grade, grades, rankOf } from "../grading/index.ts";
import { known } from "./condition.ts";
import { type MeasureId, measureOf, measuresOn } from "./measure.ts";
import { sourcesOf } from "./source.ts";
import { ages } from "./tables/ages.ts";
import { type LeastGrade, leastGrades, withoutGrade } from "./tables/least-grades.ts";
import type { Reason, Source } from "./verdict.ts";

/** One service that a grade opens. */
export interface OpenedService {
  readonly measure: MeasureId;
  readonly name: string;
  /** For whom, besides the grade. */
  readonly condition: string;
  /** Rests on a C fact: shown with 「要確認」. */
  readonly toConfirm: boolean;
  readonly sources: readonly Source[];
}

/** What a grade opens on a day. */
export interface GradeOpening {
  /** What can be applied for with this grade. */
  readonly now: readonly OpenedService[];
  /** The next grade that opens more, and what. */
  readonly next: { readonly grade: Grade; readonly also: readonly OpenedService[] } | null;
  /** What needs no grade. */
  readonly regardless: readonly OpenedService[];
  /** The same in plain sentences. */
  readonly sentence: string;
  readonly notes: readonly Reason[];
}

const rows: readonly LeastGrade[] = Object.values(leastGrades);

function opened({
  measure,
  condition,
  sources,
}: Pick<LeastGrade, "measure" | "condition" | "sources">): OpenedService {
  const shown = sourcesOf(sources);
  const toConfirm =
    !shown.some(({ confidence }) => confidence === "B") && shown.some((one) => one.confidence === "C");
  return { measure, name: measureOf(measure).name, condition, toConfirm, sources: shown };
}

function note(text: string, ...sources: Parameters<typeof sourcesOf>[0]): Reason {
  return { holds: "yes", text, toConfirm: false, sources: sourcesOf(sources) };
}

/** 「居宅介護、短期入所」, each service once. */
function namesOf(services: readonly OpenedService[]): string {
  return [...new Set(services.map(({ name }) => name.replace(/（.*）/u, "")))].join("、");
}

/** 「区分3では…。区分4になると…も。」 */
function sentenceOf(grade: Grade, now: readonly OpenedService[], next: GradeOpening["next"]): string {
  const first =
    now.length > 0
      ? `${grade}では、${namesOf(now)}を申請できます。`
      : `${grade}では、区分のめやすに届くサービスがありません。`;
  const then = next ? `${next.grade}になると、${namesOf(next.also)}も申請できます。` : "";
  const told = [...now, ...(next?.also ?? [])];
  return `${first}${then}${told.some(({ toConfirm }) => toConfirm) ? "条件は窓口で確かめてください。" : ""}`;
}

/**
 * What a grade opens (総支法22条 leaves the decision to the municipality), and what the next one would also open.
 * @param given grade; age in whole years or null; the day; whether only a listed disease, and no 知的障害 or 精神障害, is there.
 */
export function opensByGrade(given: {
  readonly grade: Grade;
  readonly age: number | null;
  readonly day: CivilDay;
  readonly diseaseOnly: boolean;
}): GradeOpening {
  const inForce = new Set(measuresOn(given.day).map(({ id }) => id));
  const nothing = { now: [], next: null, regardless: [] };
  if (inForce.size === 0)
    return { ...nothing, sentence: "この日の資料がないので、答えられません。", notes: [] };
  const age = known(given.age ?? undefined);
  if (age !== null && age < ages.adult)
    return {
      ...nothing,
      sentence: "18歳未満の人に障害支援区分はありません。同じくらいの状態かを調べます。",
      notes: [note("子どもは、区分の代わりに手助けのようすを調べます。", "S2a")],
    };
  const suits = ({ measure, ages: [from, under] }: LeastGrade) =>
    inForce.has(measure) && (age === null ? from === ages.adult : from <= age && age < under);
  const suited = rows.filter(suits);
  const upTo = (rank: number) => suited.filter(({ least }) => least <= rank);
  const rank = rankOf(given.grade);
  const now = upTo(rank).map(opened);
  const had = new Set(now.map(({ measure }) => measure));
  const later = grades.slice(rank + 1).map((grade) => ({
    grade,
    also: suited.filter(({ least, measure }) => least === rankOf(grade) && !had.has(measure)).map(opened),
  }));
  const next = later.find(({ also }) => also.length > 0) ?? null;
  const regardless = withoutGrade
    .filter((id) => inForce.has(id))
    .map((measure) => opened({ measure, condition: "区分がなくても申請できます", sources: ["S7a"] }));
  const notes = [
    note("使える量は、区分だけでなく、家族やくらしも見て市区町村が決めます。", "S8a"),
    ...(age === null ? [note("50歳以上の人は、低い区分から使えるサービスもあります。", "V11b")] : []),
    ...(given.diseaseOnly ? [note("行動援護は、知的障害か精神障害がある人の支援です。", "V6a")] : []),
    ...(age !== null && age >= ages.sixtyFive
      ? [note("65歳からは、同じ内容なら介護保険が先です。", "K3a", "K1a")]
      : []),
  ];
  return { now, next, regardless, sentence: sentenceOf(given.grade, now, next), notes };
}
