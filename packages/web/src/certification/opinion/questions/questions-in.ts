import { finderOf, type Section } from "@yorisoi/rules/certification";
import type { OpinionQuestion } from "../desk/setting.ts";

/** The questions about fields of a section. */
export function questionsIn(
  section: Section,
  questions: readonly OpinionQuestion[],
): readonly OpinionQuestion[] {
  const find = finderOf({ id: section.id, ja: "", en: "", sections: [section] });
  return questions.filter(({ key }) => key !== null && find(key) !== undefined);
}
