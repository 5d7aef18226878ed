import { type Form, rowsOf, type Values } from "@yorisoi/rules/certification";

/** What the diseases of a form are known by: the number of the catalogue, or the name as it is written. */
export function diseaseNamesIn(form: Form, values: Values): readonly string[] {
  return rowsOf(form, values, "disease").flatMap((row) => {
    const [id, name] = [values.get(`disease.${row}.id`), values.get(`disease.${row}.name`)];
    const known = id || name;
    return typeof known === "string" ? [known] : [];
  });
}
