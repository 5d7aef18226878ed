import type { Bilingual } from "@yorisoi/rules/person";
import { type ProblemPart, Refusal } from "../http/index.ts";

/** One thing to mend in what was sent, found only with the database. */
export const badInput = (path: string, code: string, { ja, en }: Bilingual): ProblemPart => ({
  code,
  path,
  message: ja,
  message_en: en,
});

export type Problem = ProblemPart;

export function refuseBadInput(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal("bad-input", { problems });
}

/**
 * Why an update with a version changed no row: it is gone or not to be seen, someone else changed it first, or the
 * database allows this actor to read it and not to change it.
 */
export function explainNoChange(current: { readonly version: number } | undefined, version: number): Refusal {
  if (!current) return new Refusal("not-found");
  return current.version === version
    ? new Refusal("not-allowed")
    : new Refusal("changed-by-other", { current });
}
