import type { Disease } from "../disease.ts";
import type { MatchKind } from "./hit.ts";
import { digitReadings, letterReadings } from "./tables/numbers.ts";

/** A name under which a disease is found. `weight` is what a perfect fit is worth. */
export interface NameRow {
  readonly disease: number;
  readonly text: string;
  readonly kind: MatchKind;
  readonly weight: number;
  /** Found only when all of it was typed, and nothing else: 「あい」 is no beginning of あいぴーえふ (IPF). */
  readonly isWhole?: true;
}

const weights = {
  name: 1,
  kana: 0.998,
  abbreviation: 0.992,
  english: 0.994,
  synonym: 0.99,
} as const;

const isAbbreviation = (text: string) =>
  text.length <= 12 && /^[A-Za-z0-9α-ω][A-Za-z0-9+/. α-ω-]*$/u.test(text) && /[A-Z].*[A-Z0-9]/.test(text);
const isLatin = (text: string) => !/[\u3040-\u30ff\u3400-\u9fff]/u.test(text);

function kindOf(text: string): keyof typeof weights {
  if (isAbbreviation(text)) return "abbreviation";
  return isLatin(text) ? "english" : "synonym";
}

/** 「1」 as いち, 「36」 as さんじゅうろく, 「19」 as じゅうきゅう: readings are typed without digits as well. */
export function readNumber(digits: string): string {
  const number = Number(digits);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number > 99) return Array.from(digits, (digit) => digitReadings[Number(digit)] ?? "").join("");
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digitReadings[tens]}じゅう`;
  return `${ten}${ones === 0 && tens > 0 ? "" : digitReadings[ones]}`;
}

const readAloud = (kana: string) => kana.replaceAll(".", "てん").replace(/\d+/g, readNumber);

/** ALS as えーえるえす; undefined for what is not read letter by letter. */
export function spelledOut(abbreviation: string): string | undefined {
  if (!/^[A-Za-z]{2,6}\d?$/.test(abbreviation)) return undefined;
  return abbreviation
    .toLowerCase()
    .replace(/\d/, readNumber)
    .replace(/[a-z]/g, (letter) => letterReadings[letter.charCodeAt(0) - 0x61] ?? "");
}

const none: readonly string[] = [];
const mayHaveParts = (text: string) =>
  text.includes("(") || text.includes("/") || text.includes("（") || text.includes("／");

/** 「HTLV-1関連脊髄症(HAM)」 is found by each half too; so is each disease of 「多発性硬化症/視神経脊髄炎」. */
function partsOf(text: string): readonly string[] {
  if (!mayHaveParts(text)) return none;
  const opened = /^(?<outer>[^()（）]{2,})[(（](?<inner>[^()（）]{2,})[)）]$/u.exec(text)?.groups;
  const outer = opened?.["outer"] ?? text;
  const halves = outer.split(/\s*[/／]\s*/u).filter((half) => half.length > 1);
  const within = opened?.["inner"] ?? "";
  const inner = isAbbreviation(within) || /(?:病|症|症候群|しょうこうぐん)$/u.test(within) ? [within] : [];
  return [...(opened ? [outer] : []), ...(halves.length > 1 ? halves : []), ...inner];
}

/** Gives every name of a disease to `take`, best first. */
export function nameRowsOf(given: Disease, disease: number, take: (row: NameRow) => void): void {
  const add = (text: string, kind: keyof typeof weights, less = 0) => {
    if (text) take({ disease, text, kind, weight: weights[kind] - less });
  };
  const addName = (text: string) => {
    add(text, "name");
    for (const part of partsOf(text.normalize("NFKC"))) {
      const kind = kindOf(part);
      add(part, kind === "synonym" ? "name" : kind, 0.004);
    }
  };
  addName(given.name);
  if (given.officialName !== given.name) addName(given.officialName);
  const kana = given.kana.normalize("NFKC");
  add(kana, "kana");
  if (/\d/.test(kana)) add(readAloud(kana), "kana", 0.002);
  for (const part of partsOf(kana)) add(part, "kana", 0.004);
  add(given.english, "english");
  for (const part of partsOf(given.english)) add(part, kindOf(part), 0.006);
  for (const text of [...given.otherNames, ...given.otherEnglish]) {
    add(text, kindOf(text));
    for (const part of partsOf(text)) add(part, kindOf(part), 0.006);
  }
}
