import type { ProblemPart } from "./problem.ts";

/** PostgreSQL keeps neither U+0000 nor half of a surrogate pair in a text or in jsonb. */
export const isStorable = (text: string) => !text.includes("\0") && text.isWellFormed();

const words = {
  message: "使えない文字が入っています（文字として表せない記号）。消してから送ってください。",
  message_en:
    "There are characters that cannot be kept (signs that are no characters). Remove them and send again.",
};

/**
 * The texts and names of a JSON value that cannot be kept, a hundred at most. Without recursion, for a value may be
 * nested a hundred thousand deep.
 */
export function unstorableTexts(whole: unknown): ProblemPart[] {
  const problems: ProblemPart[] = [];
  const waiting = [{ value: whole, path: "" }];
  for (let next = waiting.pop(); next && problems.length < 100; next = waiting.pop()) {
    const { value, path } = next;
    const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
    const isBadText = typeof value === "string" && !isStorable(value);
    if (isBadText || inner.some(([name]) => !isStorable(name))) {
      problems.push({ code: "unstorable-text", path, ...words });
    }
    const named = inner.filter(([name]) => isStorable(name));
    for (const [name, within] of named) waiting.push({ value: within, path: `${path}/${name}` });
  }
  return problems;
}
