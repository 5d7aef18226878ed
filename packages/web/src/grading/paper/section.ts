import type { Item } from "@yorisoi/rules/grading";
import type { TextKey } from "../../app/text.ts";

/** A heading: everyday words, and the law's own name where there is one. */
export interface Heading {
  readonly words: TextKey;
  readonly official?: string;
}

/** Items that stand together on the form. `rows` are many short ones with the same answers: a table. */
export interface Block {
  readonly key: string;
  readonly heading: Heading | null;
  readonly lead: TextKey | null;
  readonly layout: "items" | "rows";
  readonly items: readonly Item[];
}

/** A chapter of the sheet or a group of the law: what the one-group face shows at a time. */
export interface Section {
  readonly key: string;
  /** Empty where the form has none. */
  readonly number: string;
  readonly heading: Heading;
  readonly blocks: readonly Block[];
  readonly items: readonly Item[];
  /** Whether the typed figures of the official result stand here. */
  readonly figures: boolean;
}

/** The order of the official sheet, or that of the law's groups. */
export type Order = "sheet" | "law";

/** The section with one plain block, unless other blocks are given. */
export function section(
  key: string,
  number: string,
  heading: Heading,
  items: readonly Item[],
  blocks: readonly Block[] = [{ key, heading: null, lead: null, layout: "items", items }],
): Section {
  return { key, number, heading, items, blocks, figures: false };
}

/** A heading and everything whose name begins with it. */
export function block(
  key: string,
  heading: Heading,
  layout: Block["layout"],
  items: readonly Item[],
  lead: TextKey | null = null,
): Block {
  return { key, heading, lead, layout, items };
}
