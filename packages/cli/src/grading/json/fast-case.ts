import {
  type CompleteAnswers,
  type EditionId,
  edition2014,
  type Item,
  UNANSWERED,
} from "@yorisoi/rules/grading";

type Part = "survey" | "opinion";
type GivenRecord = Readonly<Record<string, unknown>>;

/** More spellings than these are looked up each time. */
const MOST = 5000;

/** No name of an item is longer; deeper nesting is left to the general way. */
const LONGEST_NAME = 60;

const { items, answerSheet2014 } = edition2014;
const fields: ReadonlySet<string> = new Set(["id", "edition", "survey", "opinion", "memo"]);

/** The options of an item by what was written, as far as seen. */
interface KnownItem {
  readonly item: Item;
  readonly options: Map<unknown, number>;
}

function isRecord(value: unknown): value is GivenRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEdition2014(edition: unknown): boolean {
  return edition === "2014" || edition === 2014;
}

function isPlainId(id: unknown): boolean {
  return typeof id === "string" || typeof id === "number" || id === undefined || id === null;
}

/** Reads parsed cases of edition 2014 without a severe state and without any problem; gives false for every other. */
export interface FastCase {
  /** The answers of the case read last; overwritten by the next. */
  readonly answers: CompleteAnswers;
  readonly read: (given: unknown, edition: EditionId | null) => given is GivenRecord;
}

export function fastCaseReader(): FastCase {
  const answers = new Uint8Array(items.length) as CompleteAnswers;
  const known: Readonly<Record<Part, Map<string, KnownItem>>> = { survey: new Map(), opinion: new Map() };
  let count = 0;

  function itemOf(part: Part, written: string): KnownItem | null {
    const found = known[part].get(written);
    if (found) return found;
    const item = answerSheet2014.findItem(written, part);
    if (!item) return null;
    const entry = { item, options: new Map<unknown, number>() };
    if (known[part].size < MOST) known[part].set(written, entry);
    return entry;
  }

  function optionOf({ item, options }: KnownItem, value: unknown): number {
    const found = options.get(value);
    if (found !== undefined) return found;
    const option = answerSheet2014.finderOf(item)(value);
    if (option >= 0 && options.size < MOST) options.set(value, option);
    return option;
  }

  function readPart(part: Part, given: unknown, prefix = ""): boolean {
    if (!isRecord(given)) return false;
    for (const written of Object.keys(given)) {
      const value = given[written];
      if (typeof value === "object") {
        if (prefix.length > LONGEST_NAME || !readPart(part, value, `${prefix}${written} `)) return false;
        continue;
      }
      const entry = itemOf(part, prefix === "" ? written : prefix + written);
      const option = entry ? optionOf(entry, value) : -1;
      if (!entry || option < 0 || answers[entry.item.index] !== UNANSWERED) return false;
      answers[entry.item.index] = option;
      count++;
    }
    return true;
  }

  function read(given: unknown, edition: EditionId | null): given is GivenRecord {
    if (!isRecord(given) || !isEdition2014(given["edition"] ?? edition)) return false;
    if (!Object.keys(given).every((field) => fields.has(field)) || !isPlainId(given["id"])) return false;
    answers.fill(UNANSWERED);
    count = 0;
    return (
      readPart("survey", given["survey"]) && readPart("opinion", given["opinion"]) && count === items.length
    );
  }

  return { answers, read };
}
