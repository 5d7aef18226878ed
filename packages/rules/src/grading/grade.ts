/** The grades of both editions, lowest first; the position in this list is the grade's rank. */
export const grades = ["非該当", "区分1", "区分2", "区分3", "区分4", "区分5", "区分6"] as const;

/** A grade in the words of both ordinances. */
export type Grade = (typeof grades)[number];

/** 0 for 非該当, 1–6 for 区分1–6. */
export function rankOf(grade: Grade): number {
  return grades.indexOf(grade);
}

/** The grade of a rank; ranks above 6 and below 0 are held at the ends, for the law knows no other grade. */
export function gradeOfRank(rank: number): Grade {
  return grades[Math.max(0, Math.min(grades.length - 1, rank))] ?? "非該当";
}
