import type { Grade } from "@yorisoi/rules/grading";
import type { ReactNode } from "react";
import { usePreferences } from "../../app/preferences.ts";
import { Official, T } from "../../app/words.tsx";
import { gradeWord } from "./grade-word.ts";
import { Say } from "./say.tsx";

/** A grade by itself, in the reader's language; in English the official word stands behind it. */
export function GradeView({ grade }: { grade: Grade | null }): ReactNode {
  const { language } = usePreferences();
  if (grade === null) return <T k="result.grade.none.large" />;
  if (language === "ja") return <Say s={gradeWord(grade)} />;
  return (
    <>
      <Say s={gradeWord(grade)} /> (<Official text={grade} />)
    </>
  );
}
