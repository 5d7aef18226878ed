import { edition2013, type Grade, type Tenths } from "@yorisoi/rules/grading";

/** A band of Article 2: from these minutes on, below those. */
export interface Band {
  readonly grade: Grade;
  readonly from: Tenths;
  readonly below: Tenths | null;
}

/** Longer than any band of the law: a day has fewer minutes. */
const LONGEST = 24 * 60 * 10;

function bandsOfLaw(): Band[] {
  const starts: { grade: Grade; from: Tenths }[] = [];
  for (let at = 0; at <= LONGEST; at++) {
    const grade = edition2013.gradeByMinutes(at as Tenths);
    if (starts.at(-1)?.grade !== grade) starts.push({ grade, from: at as Tenths });
  }
  return starts.map((start, at) => ({ ...start, below: starts[at + 1]?.from ?? null }));
}

/** The bands from 非該当 up, as the rules draw them: asked of the rules, so that no number of the law stands here. */
export const bands: readonly Band[] = bandsOfLaw();

/** The band in which a total lies. */
export function bandOf(total: Tenths): Band {
  const grade = edition2013.gradeByMinutes(total);
  const band = bands.find((one) => one.grade === grade);
  if (!band) throw new Error("every total lies in a band");
  return band;
}

/** Minutes at which the result would be another, and how far away they are. */
export interface Border {
  readonly minutes: Tenths;
  readonly at: Tenths;
  readonly grade: Grade;
}

/** The nearest totals above and below at which the grade would differ; null where there is none. */
export function borders(
  total: Tenths,
  figures: edition2013.SheetFigures | null,
): { readonly up: Border | null; readonly down: Border | null } {
  const now = edition2013.gradeOf2013(total, figures).grade;
  const borderAt = (at: number): Border[] => {
    const { grade } = edition2013.gradeOf2013(at as Tenths, figures);
    if (grade === null || grade === now) return [];
    return [{ minutes: Math.abs(at - total) as Tenths, at: at as Tenths, grade }];
  };
  const above = bands.filter(({ from }) => from > total).flatMap(({ from }) => borderAt(from));
  const under = bands
    .filter(({ from }) => from > 0 && from <= total)
    .flatMap(({ from }) => borderAt(from - 1));
  return { up: above[0] ?? null, down: under.at(-1) ?? null };
}
