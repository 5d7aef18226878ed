import { uncovered } from "@yorisoi/rules/furigana";
import { edition2013, edition2014, editions, helpOf } from "@yorisoi/rules/grading";
import { expect, test } from "vitest";
import { texts } from "./text.ts";

/** The texts between which and the dictionary nothing may be missing: a reader who needs furigana needs all of it. */
const items = [...edition2014.items, ...edition2013.items];
const rows: readonly (readonly [what: string, texts: readonly string[]])[] = [
  ["the texts of the screens", Object.values(texts.ja)],
  [
    "names of items and options",
    items.flatMap((item) => [item.name, ...item.options.map((option) => option.label)]),
  ],
  ["names of groups", [...edition2014.groupNames, ...edition2013.groupNames, ...edition2013.minutesNames]],
  ["editions", editions.flatMap(({ name, law, computes }) => [name, law, computes])],
  [
    "citations",
    [...edition2013.citations2013, ...edition2014.conditions.flatMap(edition2014.citations2014)].flatMap(
      (citation) => [citation.law, citation.place, citation.for.ja],
    ),
  ],
  ["samples", [...edition2014.samples, ...edition2013.samples].flatMap(({ title }) => [title.ja])],
  ["stories of samples", edition2014.samples.map(({ story }) => story.ja)],
  [
    "help",
    edition2014.items.flatMap((item) => {
      const help = helpOf(item.name);
      return help
        ? [help.asks, ...help.options.map((o) => o.text), ...help.notes.map((n) => n.text)].map(
            ({ ja }) => ja,
          )
        : [];
    }),
  ],
];

test.each(rows)("every kanji has a reading: %s", (_, shown) => {
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.flatMap((text) => uncovered(text).map((kanji) => `${kanji} in ${text}`))).toEqual([]);
});

test("every item of the 2014 sheet has help", () => {
  expect(edition2014.items.filter((item) => !helpOf(item.name)).map((item) => item.name)).toEqual([]);
});
