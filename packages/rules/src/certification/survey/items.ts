import {
  type EditionId,
  edition2013,
  edition2014,
  englishNames,
  helpOf,
  type Item,
} from "../../grading/index.ts";
import type { Option } from "../form/index.ts";
import { bodyCodes, letterCodes } from "./tables/ascii.ts";

/** An item of the survey as the forms of a case know it. The items themselves are those of `grading`. */
export interface SurveyItem {
  /** Stands in the keys: `1-1`, and for 2013 `1-1-left-arm`, `4-1-i`, `7-ka`. */
  readonly id: string;
  readonly item: Item;
  /** What the sheet asks: for 2013 the words of the form. */
  readonly asked: string;
  readonly en: string;
  /** The possible answers; their codes count from "1" as the sheet does. */
  readonly options: readonly Option[];
}

/** The id of an item from its number on the sheet: 「7-カ」 is `7-ka`, 「1-1 左上肢」 is `1-1-left-arm`. */
export function idOfNumber(number: string): string {
  return number
    .split(/[- ]/u)
    .map((part) => bodyCodes[part] ?? letterCodes[part] ?? part)
    .join("-");
}

/** How the sheet words an answer, where that differs from the tables: only 2013. */
const formLabelsOf = (item: Item) => edition2013.items.find((one) => one === item)?.formLabels ?? [];

function optionsOf(edition: EditionId, item: Item): readonly Option[] {
  const english = englishNames(edition, item.name)?.options ?? [];
  const help = edition === "2014" ? (helpOf(item.name)?.options ?? []) : [];
  const formLabels = edition === "2013" ? formLabelsOf(item) : [];
  return item.options.map(({ label }, at) => {
    const plain = help[at] && !help[at].doubtful ? help[at].text.ja : undefined;
    return {
      code: String(at + 1),
      ja: formLabels[at] ?? label,
      en: english[at] ?? label,
      ...(plain ? { plain } : {}),
    };
  });
}

function toSurveyItem(edition: EditionId, item: Item, asked: string): SurveyItem {
  const en = englishNames(edition, item.name)?.name ?? item.name;
  return { id: idOfNumber(item.number), item, asked, en, options: optionsOf(edition, item) };
}

const items: Readonly<Record<EditionId, readonly SurveyItem[]>> = {
  "2013": edition2013.items.map((item) => toSurveyItem("2013", item, item.asked)),
  "2014": edition2014.sheetOrder.map((item) => toSurveyItem("2014", item, item.name)),
};

/** The items of the survey in the order of the manual and the sheet: 106 of 2013, 80 of 2014. */
export function surveyItems(edition: EditionId): readonly SurveyItem[] {
  return items[edition];
}

const byId: Readonly<Record<EditionId, ReadonlyMap<string, SurveyItem>>> = {
  "2013": new Map(items["2013"].map((one) => [one.id, one])),
  "2014": new Map(items["2014"].map((one) => [one.id, one])),
};

/** The item of an id, or undefined. */
export function surveyItemOf(edition: EditionId, id: string): SurveyItem | undefined {
  return byId[edition].get(id);
}

const byName: Readonly<Record<EditionId, ReadonlyMap<string, SurveyItem>>> = {
  "2013": new Map(items["2013"].map((one) => [one.item.name, one])),
  "2014": new Map(items["2014"].map((one) => [one.item.name, one])),
};

/** The item of an official name, or undefined. */
export function surveyItemNamed(edition: EditionId, name: string): SurveyItem | undefined {
  return byName[edition].get(name);
}

/** Items by name; 「麻痺」 and 「拘縮」 stand for all parts of 1-1 and 1-2 of 2013. Unknown names give none. */
export function itemsNamed(edition: EditionId, names: readonly string[]): readonly SurveyItem[] {
  return names.flatMap((name) => {
    const one = surveyItemNamed(edition, name);
    if (one) return [one];
    return name === "麻痺" || name === "拘縮"
      ? items[edition].filter(({ item }) => item.name.startsWith(name))
      : [];
  });
}
