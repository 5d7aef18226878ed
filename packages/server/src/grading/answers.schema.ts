import { type Item, type Option, toDecimal } from "@yorisoi/rules/grading";
import { z } from "zod";

/** Which items have to be answered. */
export type IsRequired = (item: Item) => boolean;

function optionsText(options: readonly Option[]): string {
  const texts = options.map(({ label, points }, at) => {
    const worth = points === null ? "" : `（${toDecimal(points)}点）`;
    return `${at + 1} ${label}${worth}`;
  });
  return texts.join(" / ");
}

/**
 * One answer: the option's label as the law prints it or in half width, or its number from 1 in the law's order.
 * The rules read more (other widths, older words); this is the form to write.
 */
export function optionSchema(title: string, options: readonly Option[]) {
  const labels = new Set(options.flatMap(({ label }) => [label, label.normalize("NFKC")]));
  return z
    .union([z.enum([...labels]), z.int().min(1).max(options.length)])
    .describe(`${title}：${optionsText(options)}`);
}

function itemSchema(item: Item, isRequired: IsRequired): z.ZodType {
  const schema = optionSchema(`${item.number} ${item.name}`.trim(), item.options);
  return isRequired(item) ? schema : schema.optional();
}

/** Every answer under the official name of its item: `{"麻痺 左上肢":"ない", …}`. */
export function flatSchema(items: readonly Item[], isRequired: IsRequired) {
  return z.strictObject(Object.fromEntries(items.map((item) => [item.name, itemSchema(item, isRequired)])));
}

/** The answers with names of several words one inside the other: `{"麻痺":{"左上肢":"ない", …}}`. */
export function nestedSchema(items: readonly Item[], isRequired: IsRequired, depth = 0): z.ZodObject {
  const wordsOf = (item: Item) => item.name.split(" ").slice(depth);
  const entries = Object.entries(Object.groupBy(items, (item) => wordsOf(item)[0] ?? ""));
  const shape = entries.map(([word, members = []]): [string, z.ZodType] => {
    const [first] = members;
    if (first && members.length === 1 && wordsOf(first).length === 1) {
      return [word, itemSchema(first, isRequired)];
    }
    const inner = nestedSchema(members, isRequired, depth + 1);
    return [word, members.some(isRequired) ? inner : inner.optional()];
  });
  return z.strictObject(Object.fromEntries(shape));
}
