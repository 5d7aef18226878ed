import type { Words } from "../case/index.ts";
import type { Values } from "../changes/index.ts";
import { finderOf } from "../form/index.ts";
import { applicationForm } from "./form.ts";

const find = finderOf(applicationForm);

/** What was chosen of several, in the words of the form; empty when nothing was. */
export function listOfWords(values: Values, key: string): Words {
  const kind = find(key)?.spec.kind;
  const chosen = values.get(key);
  if (kind?.type !== "choices" || !Array.isArray(chosen)) return { ja: "", en: "" };
  const options = kind.options.filter(({ code }) => chosen.includes(code));
  return { ja: options.map(({ ja }) => ja).join("、"), en: options.map(({ en }) => en).join(", ") };
}
