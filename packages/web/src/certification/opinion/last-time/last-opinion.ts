import { askedFields, type FieldValue, type Form, keyIn, type Values } from "@yorisoi/rules/certification";
import { fromLastTime, type MarkedField } from "@yorisoi/rules/certification/opinion";
import type { CivilDay } from "@yorisoi/rules/calendar";
import type { EditionId } from "@yorisoi/rules/grading";

/** The opinion before this one, of the same person. */
export interface LastOpinion {
  readonly values: Values;
  readonly writtenOn: CivilDay | null;
}

/** Where each field stands against last time, by key. */
export type Marks = ReadonlyMap<string, MarkedField>;

/** Nothing is taken over by itself: `copied` is what stands ready to be taken over, field by field or part by part. */
export function marksOf(last: LastOpinion | null, now: Values, edition: EditionId): Marks {
  const marks = last ? fromLastTime(last.values, now, edition).marks : [];
  return new Map(marks.map((marked) => [marked.key, marked]));
}

/** A value of last time that stands ready. */
export type Ready = readonly [key: string, value: FieldValue];

/** What of a section stands ready to be taken over: only fields that are asked once it is, in the order of the form. */
export function readyIn(form: Form, section: string, now: Values, marks: Marks): readonly Ready[] {
  const ready = new Map(
    [...marks.values()].flatMap(({ key, mark, last }) =>
      mark === "copied" && last !== undefined ? [[key, last] as const] : [],
    ),
  );
  return askedFields(form, new Map([...ready, ...now])).flatMap((field): readonly Ready[] => {
    const value = ready.get(field.key);
    return field.section === section && value !== undefined ? [[field.key, value]] : [];
  });
}

/** Rows of a table that stood there last time and do not now, each with its values in the order of the form. */
export function readyRows(form: Form, table: string, marks: Marks): ReadonlyMap<string, readonly Ready[]> {
  const patterns = form.sections.flatMap(({ fields }) => fields.map(({ key }) => key));
  const ready = [...marks.values()].flatMap(({ key, mark, last }): readonly Ready[] =>
    mark === "copied" && last !== undefined && key.startsWith(`${table}.`) ? [[key, last]] : [],
  );
  const rows = Map.groupBy(ready, ([key]) => key.slice(table.length + 1).split(".")[0] ?? "");
  const inOrder = (row: string, values: readonly Ready[]) =>
    patterns.flatMap((pattern) => values.filter(([key]) => key === keyIn(pattern, row)));
  return new Map([...rows].map(([row, values]) => [row, inOrder(row, values)]));
}
