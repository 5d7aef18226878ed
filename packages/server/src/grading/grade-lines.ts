import { parseJson } from "@yorisoi/rules/grading";
import { describe, type GradeOptions, gradeCase, isRefused } from "./grade-case.ts";

/**
 * Grades NDJSON, one case a line, giving one line for each as it goes. A line that cannot be graded answers with its
 * number and all its problems; the rest still run. Empty lines are passed over.
 */
export function* gradeLines(text: string, options: GradeOptions): Generator<string> {
  let line = 0;
  for (let start = 0; start < text.length; line++) {
    const end = text.indexOf("\n", start);
    const given = text.slice(start, end < 0 ? undefined : end).trim();
    start = end < 0 ? text.length : end + 1;
    if (given !== "") yield `${JSON.stringify(gradeLine(given, line + 1, options))}\n`;
  }
}

function gradeLine(text: string, line: number, options: GradeOptions): object {
  const reading = parseJson(text);
  if (!reading.ok) return { id: null, line, problems: reading.problems.map(describe) };
  const graded = gradeCase(reading.value, options);
  return isRefused(graded) ? { id: graded.id, line, problems: graded.problems } : graded;
}
