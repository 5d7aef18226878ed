import type { Item } from "../src/grading/item.ts";

type Nested = { [name: string]: unknown };

/** Answers as a case in a file: survey flat, opinion nested as the NDJSON line shows it. */
export function nested(
  items: readonly Item[],
  answers: Uint8Array,
  write: (item: Item, option: number) => unknown,
): { survey: Nested; opinion: Nested } {
  const survey: Nested = {};
  const opinion: Nested = {};
  for (const item of items) {
    const value = write(item, answers[item.index] ?? 0);
    if (item.part === "survey") survey[item.name] = value;
    else place(opinion, item.name.split(" "), value);
  }
  return { survey, opinion };
}

function place(into: Nested, [name = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) into[name] = value;
  else place((into[name] ??= {}) as Nested, rest, value);
}
