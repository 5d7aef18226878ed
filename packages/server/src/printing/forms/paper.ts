import { type CivilDay, formatDay, parseDay } from "@yorisoi/rules/calendar";
import type { Difference, Privacy, Values } from "@yorisoi/rules/certification";

/** What stands around every sheet. */
export interface Paper {
  /** Number of the case, at the head of each page. Says nothing about the person. */
  readonly reference?: string;
  /** Who printed it, and at what instant (ISO 8601); a blank sheet for the shelf has none. */
  readonly printed?: { readonly by: string; readonly at: string };
}

/** Whose sheet it is. */
export interface Person {
  readonly name: string;
  readonly kana: string;
  readonly bornOn: CivilDay;
}

/** A sheet about a person whose answers do not hold the name; without the person there is a line to write it on. */
export interface PersonPaper extends DocumentPaper {
  readonly person?: Person;
}

/** A document to print as it stands: `values` and `differences` are those of its snapshot. */
export interface DocumentPaper extends Paper {
  /** null: a blank sheet to be filled in by hand. */
  readonly values: Values | null;
  readonly differences?: readonly Difference[];
  /** Kinds of private fields that whoever gets this paper must not read. */
  readonly withheld?: readonly Privacy[];
}

/** A sheet ready for typesetting. `data` is plain JSON: it reaches the template as data and never as markup. */
export interface Sheet {
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>> & {
    /** Title of the file, which viewers and screen readers say. */
    readonly title: string;
    /** Beside the page number. */
    readonly short: string;
  };
}

const tokyo = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Tokyo",
  dateStyle: "short",
  timeStyle: "short",
});

/** An instant in Japanese time: 令和8年（2026年）11月21日 16:40. What is no instant stands as it is. */
export function instantInWords(instant: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(instant) || Number.isNaN(Date.parse(instant))) return instant;
  const [written = "", time = ""] = tokyo.format(new Date(instant)).split(" ");
  const reading = parseDay(written);
  return reading.ok ? `${formatDay(reading.value, "both")} ${time}` : instant;
}

/** How a document is shown: nobody's choice is guessed, nothing private is shown to whom it is not for. */
export function viewOptionsOf({ differences, withheld }: DocumentPaper) {
  return { differences: differences ?? [], withheld: withheld ?? [] };
}

/** What the head and foot of a sheet say. */
export function aroundOf({ reference, printed }: Paper) {
  return {
    reference: reference ?? null,
    printed: printed ? { by: printed.by, at: instantInWords(printed.at) } : null,
  };
}

/** The line with the name of the person. */
export function personOf(person: Person | undefined) {
  if (!person) return { name: null, kana: null, bornOn: null };
  return { name: person.name, kana: person.kana, bornOn: formatDay(person.bornOn, "both") };
}
