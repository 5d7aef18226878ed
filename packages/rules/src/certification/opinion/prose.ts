import type { Values } from "../changes/index.ts";
import { finderOf } from "../form/index.ts";
import { opinionForm } from "./form.ts";

/** A text of the doctor with the field it stands in. */
export interface Prose {
  readonly key: string;
  readonly text: string;
}

/** The form of 2014 has every text field that the one of 2013 has, and two more. */
const find = finderOf(opinionForm("2014"));
const head = new Set(
  opinionForm("2014").sections.flatMap(({ id, fields }) =>
    id === "head" ? fields.map(({ key }) => key) : [],
  ),
);
/** Names: of diseases, drugs, doctors and papers. They stand as they are. */
const names =
  /^(?:diagnosis|admission|attachment)\.|^drug\.[^.]+\.(?:name|dose)$|^rating\.doctor$|^specialist\.where$/u;

/** What the doctor wrote in sentences, in the order of the keys; no names, no head. */
export function proseOf(values: Values): readonly Prose[] {
  return [...values].flatMap(([key, value]) => {
    const type = find(key)?.spec.kind.type;
    const isProse = (type === "text" || type === "long-text") && !head.has(key) && !names.test(key);
    return isProse && typeof value === "string" ? [{ key, text: value }] : [];
  });
}
