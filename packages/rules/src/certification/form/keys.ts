import type { FieldSpec, Form, Section } from "./field-spec.ts";

/** The shape of the name of a row, for `#`: a number, or the id a device gave. As the source of a RegExp. */
export const ROW = "[0-9A-Za-z-]{1,40}";

/** The key of a field in one row: `keyIn("drug.#.name", "2")` is `drug.2.name`. */
export function keyIn(pattern: string, row: string): string {
  return pattern.replace("#", row);
}

/** The table a pattern belongs to: `drug` of `drug.#.name`; null for a field that stands alone. */
export function tableOf({ key }: Pick<FieldSpec, "key">): string | null {
  const at = key.indexOf(".#");
  return at < 0 ? null : key.slice(0, at);
}

/** Every field of a form or of one section, in their order. */
export function fieldsOf(part: Form | Section): readonly FieldSpec[] {
  return "sections" in part ? part.sections.flatMap(({ fields }) => fields) : part.fields;
}

/** A field and the row in which it stands; the row of a field that stands alone is "". */
export interface Place {
  readonly spec: FieldSpec;
  readonly row: string;
}

/** Finds the field of a key. Made once for a form. */
export function finderOf(form: Form): (key: string) => Place | undefined {
  const specs = fieldsOf(form);
  const alone = new Map(specs.map((spec) => [spec.key, spec]));
  const tables = specs
    .filter((spec) => tableOf(spec) !== null)
    .map((spec) => ({
      spec,
      shape: new RegExp(`^${keyIn(spec.key.replaceAll(".", "\\."), `(?<row>${ROW})`)}$`, "u"),
    }));
  return (key) => {
    const found = alone.get(key);
    if (found && tableOf(found) === null) return { spec: found, row: "" };
    for (const { spec, shape } of tables) {
      const row = shape.exec(key)?.groups?.["row"];
      if (row !== undefined) return { spec, row };
    }
    return undefined;
  };
}
