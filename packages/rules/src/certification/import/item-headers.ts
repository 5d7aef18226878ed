import type { EditionId } from "../../grading/index.ts";
import { type SurveyItem, surveyItems } from "../survey/index.ts";
import { itemWords } from "./tables/words.ts";
import { bare } from "./tidy.ts";

type ItemField = keyof typeof itemWords;

const fields = Object.keys(itemWords) as readonly ItemField[];

/** How the template calls a column of an item: 「1-1 寝返り 重い時」. A bare 「1-1」 becomes a date in a spreadsheet. */
export function itemHeader({ item, asked }: SurveyItem, field: ItemField): string {
  const name = item.number.includes(asked) ? "" : ` ${asked}`;
  return `${item.number}${name} ${itemWords[field][0]}`;
}

/**
 * Every way to name a column of an item, without spaces and brackets, and its key. Items are named by number, by number and
 * name, or by the name alone where only one item has it.
 */
export function itemHeaders(edition: EditionId): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { id, item, asked } of surveyItems(edition)) {
    const names = new Set([asked, item.name]);
    const heads = [item.number, ...[...names].flatMap((name) => [name, `${item.number}${name}`])];
    for (const field of fields) {
      for (const header of heads.flatMap((head) => itemWords[field].map((word) => bare(`${head}${word}`)))) {
        const [key, other] = [`item.${id}.${field}`, headers.get(header)];
        if (other !== undefined && other !== key) ambiguous.add(header);
        headers.set(header, key);
      }
    }
  }
  return new Map([...headers].filter(([header]) => !ambiguous.has(header)));
}
