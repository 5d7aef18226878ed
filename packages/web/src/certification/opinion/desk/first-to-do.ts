import { finderOf, type Form, missingFields, type Values } from "@yorisoi/rules/certification";
import type { OpinionQuestion } from "./setting.ts";

/**
 * The sections that are open when the opinion is opened: those with a question that waits, else the first in which
 * something is missing. Whoever only reads sees all of them.
 */
export function firstToDo(
  form: Form,
  values: Values,
  { questions, mayWrite }: { readonly questions: readonly OpinionQuestion[]; readonly mayWrite: boolean },
): readonly string[] {
  if (!mayWrite) return form.sections.map(({ id }) => id);
  const find = finderOf(form);
  const asked = questions
    .filter(({ isAnswered }) => !isAnswered)
    .flatMap(({ key }) => {
      const spec = key === null ? undefined : find(key)?.spec;
      return form.sections.filter(({ fields }) => spec && fields.includes(spec)).map(({ id }) => id);
    });
  if (asked.length > 0) return [...new Set(asked)];
  const [first] = missingFields(form, values);
  return first ? [first.section] : [];
}
