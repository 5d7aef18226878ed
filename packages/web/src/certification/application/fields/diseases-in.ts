import { type Form, rowsOf, type Values } from "@yorisoi/rules/certification";

/** The diseases of a document that were chosen from the catalogue, each once. */
export function diseasesIn(
  form: Form,
  values: Values,
): readonly { readonly id: string; readonly name: string }[] {
  const chosen = rowsOf(form, values, "disease").flatMap((row) => {
    const [id, name] = [values.get(`disease.${row}.id`), values.get(`disease.${row}.name`)];
    return typeof id === "string" && typeof name === "string" ? [{ id, name }] : [];
  });
  return [...new Map(chosen.map((disease) => [disease.id, disease])).values()];
}
