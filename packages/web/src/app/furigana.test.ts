import { uncovered } from "@yorisoi/rules/furigana";
import { edition2013, edition2014, editions, helpOf } from "@yorisoi/rules/grading";
import { auditEvents, eventWords } from "@yorisoi/rules/audit";
import { organisationKinds, roles } from "@yorisoi/rules/identity";
import * as person from "@yorisoi/rules/person";
import { expect, test } from "vitest";
import { texts } from "./text.ts";

/** The texts between which and the dictionary nothing may be missing: a reader who needs furigana needs all of it. */
const items = [...edition2014.items, ...edition2013.items];
/** The Japanese of a table of words: every `ja` in it, and texts that stand alone. */
function japanese(value: unknown): string[] {
  if (typeof value === "string") return /[ぁ-ん一-龠]/.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(?:en|law|source)/.test(key) ? [] : japanese(inner),
  );
}
const {
  certificateKinds,
  considerations,
  helperPermissions,
  relations,
  channels,
  noCallPlaces,
  senders,
  places,
} = person;
const rows: readonly (readonly [what: string, texts: readonly string[]])[] = [
  ["the texts of the screens", Object.values(texts.ja)],
  [
    "names of items and options",
    items.flatMap((item) => [item.name, ...item.options.map((option) => option.label)]),
  ],
  ["roles and organisations", japanese([roles, organisationKinds])],
  ["events of the audit log", auditEvents.flatMap((event) => japanese(eventWords(event)))],
  [
    "papers, considerations and permissions",
    japanese([certificateKinds, considerations, helperPermissions, relations]),
  ],
  ["ways of contact", japanese([channels, noCallPlaces, senders, places])],
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
