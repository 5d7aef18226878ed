import { uncovered } from "@yorisoi/rules/furigana";
import { consentPurposes, shareableParts } from "@yorisoi/rules/person";
import { expect, test } from "vitest";
import { problemKinds } from "../packages/server/src/http/problem-kinds.ts";

/** Words of the server that the screens show, with furigana when wanted. */
const shown = [
  ...Object.values(problemKinds).flatMap(({ title, detail }) => [title, detail]),
  ...Object.values(consentPurposes).map(({ ja }) => ja),
  ...Object.values(shareableParts).map(({ ja }) => ja),
];

test("every kanji of the server's words has a reading", () => {
  expect(shown.length).toBeGreaterThan(60);
  expect(shown.flatMap((text) => uncovered(text).map((kanji) => `${kanji} in ${text}`))).toEqual([]);
});
