/** What an id belongs to; the number stands in the id, so that ids of different things never meet. */
const things = [
  "person",
  "former_name",
  "certificate",
  "helper",
  "consideration",
  "assignment",
  "consent",
  "document",
  "emergency",
  "merge",
  "account",
  "grant",
] as const;

export type Thing = (typeof things)[number];

/** Ids of made-up things begin where ids of 2024-01-01 do, so that what people enter later sorts after them. */
const FIRST = Date.UTC(2024, 0, 1);

const hex = (number: number, length: number) => number.toString(16).padStart(length, "0");

/** The id of the nth thing of the person with this number; the same for the same seed (layout of UUID version 7). */
export function demoId(thing: Thing, seed: number, index: number, nth = 0): string {
  const time = hex(FIRST + index, 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(things.indexOf(thing), 3)}-a${hex(nth, 3)}-${hex(seed >>> 0, 8)}0000`;
}
