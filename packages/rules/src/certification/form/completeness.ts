import type { Values } from "../changes/index.ts";
import type { FieldSpec, Form } from "./field-spec.ts";
import { keyIn, rowsOf, tableOf } from "./keys.ts";

/** A field in its place, with its key. */
export interface AskedField {
  readonly key: string;
  readonly row: string;
  readonly section: string;
  readonly spec: FieldSpec;
}

/** Every field that is asked after what is answered so far: in the order of the form, tables row by row. */
export function askedFields(form: Form, values: Values): readonly AskedField[] {
  return form.sections.flatMap(({ id, fields }) => {
    const tables = [...new Set(fields.map(tableOf))];
    return tables.flatMap((table) => {
      const specs = fields.filter((spec) => tableOf(spec) === table);
      const rows = table === null ? [""] : rowsOf(values, table);
      return rows.flatMap((row) =>
        specs
          .filter(({ when }) => when?.(values, row) ?? true)
          .map((spec) => ({ key: keyIn(spec.key, row), row, section: id, spec })),
      );
    });
  });
}

/** Whether a field holds an answer. An answer emptied on purpose is none. */
export function isAnswered(values: Values, key: string): boolean {
  const value = values.get(key);
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** The required fields that are asked and hold no answer: all of them at once, in the order of the form. */
export function missingFields(form: Form, values: Values): readonly AskedField[] {
  return askedFields(form, values).filter(({ key, spec }) => spec.required && !isAnswered(values, key));
}
