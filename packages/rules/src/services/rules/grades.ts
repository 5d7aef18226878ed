import { type Grade, rankOf } from "../../grading/index.ts";
import { ageOf } from "../age.ts";
import { type Condition, known, type Standing } from "../condition.ts";
import type { Situation } from "../situation.ts";
import { sourcesOf } from "../source.ts";
import { ages } from "../tables/ages.ts";
import type { LeastGrade } from "../tables/least-grades.ts";

/** Rank 0–6 of a grade that an adult has, or null: children have no grade, and one not assessed is not known. */
export function adultRank(situation: Situation): number | null {
  const grade = known(situation.grade);
  const age = ageOf(situation);
  if (grade === null || grade === "not-assessed" || age === null || age < ages.adult) return null;
  return rankOf(grade satisfies Grade);
}

/** The questions behind a grade: none for a child, and none once the person said that there was no assessment yet. */
export function asksGrade(situation: Situation): readonly ("age" | "grade")[] {
  const age = ageOf(situation);
  if (age === null) return ["age", "grade"];
  return age < ages.adult || situation.grade === "not-assessed" ? [] : ["grade"];
}

/** Words for a least grade, alike for every service. */
export function gradeWords(least: number): Pick<Condition, "yes" | "no" | "open"> {
  return {
    yes: `障害支援区分が、めやすの区分${least}以上です。`,
    no: `めやすは区分${least}以上です。区分が足りないようです。`,
    open: `大人は区分${least}以上がめやすです。子どもは同じくらいの状態かを調べます。`,
  };
}

/** A least grade for adults, settled or only pointed to by a C fact. */
export function gradeFrom({ least, sources }: LeastGrade): Condition {
  const settled = sourcesOf(sources).some(({ confidence }) => confidence === "B");
  const [enough, short]: readonly [Standing, Standing] = settled ? ["yes", "no"] : ["likely", "unlikely"];
  return {
    ...gradeWords(least),
    sources,
    asks: asksGrade,
    test: (situation) => {
      const rank = adultRank(situation);
      if (rank === null) return "open";
      return rank >= least ? enough : short;
    },
  };
}
