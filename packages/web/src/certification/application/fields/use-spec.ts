import { type FieldSpec, finderOf, type Form } from "@yorisoi/rules/certification";
import { useDocumentPart } from "../../document/index.ts";

const finders = new WeakMap<Form, ReturnType<typeof finderOf>>();

/** The field of a key, as the open form words it; undefined when it is not part of that form. */
export function useSpec(key: string): FieldSpec | undefined {
  const form = useDocumentPart((source) => source.form);
  const find = finders.get(form) ?? finderOf(form);
  finders.set(form, find);
  return find(key)?.spec;
}
