import { type CivilDay, parseDay } from "../calendar/index.ts";
import { isKana } from "./kana.ts";
import { kanaKey } from "./kana-key.ts";
import { nameKey } from "./name-key.ts";

/** One word of a search, as it was understood. */
export interface SearchWord {
  readonly kind: "kana" | "name" | "birthDay" | "number";
  /** The folded key (kanaKey, nameKey), the day, or the digits. */
  readonly key: string;
}

/** What a clerk looks for. All that is there must fit; nothing there means nothing to look for. */
export interface SearchPlan {
  /** Beginning of a reading, folded with `kanaKey`. */
  readonly kanaPart?: string;
  /** Part of a name, folded with `nameKey`. */
  readonly namePart?: string;
  readonly birthDay?: CivilDay;
  /** Number of a record. */
  readonly number?: number;
  readonly words: readonly SearchWord[];
}

const numbered = /^(?:#|№|NO\.?|番号:?)?(?<digits>\d{1,15})(?<mark>番)?$/u;

/**
 * Reads what is typed in one box: kana, kanji, part of a name, a birth day in any form of `parseDay`, a record number,
 * parted by spaces or commas, in any order. Digits that are a day (20261121) are a birth day, unless #, No. or 番号
 * stands before them. Several words of kana, or of a name, belong together (山田 花子). Of two days, or two numbers,
 * the last counts.
 */
export function searchPlan(query: string): SearchPlan {
  const typed = query
    .normalize("NFKC")
    .split(/[\s,、;]+/u)
    .filter(Boolean);
  const dayAsWhole = parseDay(query);
  const words = dayAsWhole.ok
    ? [{ kind: "birthDay", key: dayAsWhole.value } as const]
    : typed.map((word) => understand(word));
  const last = (kind: SearchWord["kind"]) => words.findLast((word) => word.kind === kind)?.key;
  const joined = (kind: "kana" | "name") => typed.filter((_, at) => words[at]?.kind === kind).join("");
  const [kana, name] = dayAsWhole.ok ? ["", ""] : [kanaKey(joined("kana")), nameKey(joined("name"))];
  const [birthDay, number] = [last("birthDay"), last("number")];
  return {
    ...(kana && { kanaPart: kana }),
    ...(name && { namePart: name }),
    ...(birthDay && { birthDay: birthDay as CivilDay }),
    ...(number && { number: Number(number) }),
    words: words.filter(({ key }) => key !== ""),
  };
}

function understand(word: string): SearchWord {
  const number = numbered.exec(word.toUpperCase())?.groups;
  const isMarked = number !== undefined && word.length > (number["digits"] ?? "").length;
  const day = parseDay(word);
  if (day.ok && !isMarked) return { kind: "birthDay", key: day.value };
  if (number) return { kind: "number", key: number["digits"] ?? "" };
  return isKana(word) ? { kind: "kana", key: kanaKey(word) } : { kind: "name", key: nameKey(word) };
}
