import type { Values } from "../changes/index.ts";
import type { FieldSpec, Form } from "./field-spec.ts";
import { groupsOf } from "./groups.ts";
import { keyIn } from "./keys.ts";
import { emptyTables, rowsOf } from "./row-names.ts";

/** A field in its place, with its key. */
export interface AskedField {
  readonly key: string;
  readonly row: string;
  readonly section: string;
  readonly spec: FieldSpec;
}

function fieldsAsked(form: Form, values: Values, withRow: readonly string[]): readonly AskedField[] {
  return form.sections.flatMap((section) =>
    groupsOf(section).flatMap(({ table, fields }) => {
      const rowsNow = table === null ? [""] : rowsOf(section, values, table);
      const rows = table !== null && withRow.includes(table) ? ["1"] : rowsNow;
      return rows.flatMap((row) =>
        fields
          .filter(({ when }) => when?.(values, row) ?? true)
          .map((spec) => ({ key: keyIn(spec.key, row), row, section: section.id, spec })),
      );
    }),
  );
}

/** Every field that is asked after what is answered so far: in the order of the form, tables row by row. */
export function askedFields(form: Form, values: Values): readonly AskedField[] {
  return fieldsAsked(form, values, []);
}

/** Whether a field holds an answer. An answer emptied on purpose is none. */
export function isAnswered(values: Values, key: string): boolean {
  const value = values.get(key);
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/**
 * The required fields that are asked and hold no answer: all of them at once, in the order of the form. A table that needs
 * a row and has none misses those of its first one, `disease.1.name`.
 */
export function missingFields(form: Form, values: Values): readonly AskedField[] {
  return fieldsAsked(form, values, emptyTables(form, values)).filter(
    ({ key, spec }) => spec.required && !isAnswered(values, key),
  );
}
