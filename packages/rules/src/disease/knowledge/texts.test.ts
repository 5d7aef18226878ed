import { expect, test } from "vitest";
import {
  categories,
  changePatterns,
  commonCard,
  groupCards,
  markTerms,
  sourceDocuments,
  statistics,
  terms,
} from "./index.ts";
import { diseaseNotes } from "./tables/disease-notes.ts";
import { hardWords } from "./tables/hard-words.ts";

interface Said {
  readonly text: string;
}
const said = (...lists: readonly (readonly Said[])[]) => lists.flat().map(({ text }) => text);

/** Texts in whole sentences. */
const prose = [
  ...groupCards.flatMap((card) => [
    ...said(card.traits, card.changes, card.care, card.asks, card.boardAsks, card.missed),
    card.changeNote,
    ...card.unknown,
  ]),
  ...said(
    commonCard.traits,
    commonCard.prepare,
    commonCard.care,
    commonCard.asks,
    commonCard.boardAsks,
    commonCard.missed,
  ),
  ...diseaseNotes.flatMap(({ changes, care, asks, missed }) => said(changes, care, asks, missed)),
  ...changePatterns.flatMap(({ meaning, ask }) => [meaning, ask]),
  ...terms.flatMap(({ meaning, example, note }) => (note ? [meaning, example, note] : [meaning, example])),
  ...statistics.flatMap(({ title, notes }) => [`${title}。`, ...notes]),
  ...sourceDocuments.map(({ note }) => note),
];
/** Examples and labels: a few words, no sentence. */
const labels = [
  ...groupCards.flatMap((card) => said(card.symptoms, card.difficulties)),
  ...said(commonCard.symptoms, commonCard.feelings, commonCard.difficulties),
  ...diseaseNotes.flatMap(({ symptoms, difficulties }) => said(symptoms, difficulties)),
  ...changePatterns.map(({ name }) => name),
  ...statistics.flatMap(({ subject, rows }) => [
    subject,
    ...rows.flatMap((row) => (row.kana ? [] : [row.label])),
  ]),
  ...categories.map(({ name }) => name),
];
/** Names of diseases are shown with their reading and a card of their own. */
const names = diseaseNotes.map(({ name }) => name);
const sentences = prose.flatMap((text) => text.split(/(?<=。)/).filter(Boolean));
const length = (text: string) => text.length;

test("sentences are short: under 60 characters on the median, none over 100, few over 50", () => {
  const lengths = sentences.map(length).toSorted((one, other) => one - other);
  expect(sentences.length).toBeGreaterThan(400);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
  expect(sentences.filter((sentence) => length(sentence) > 100)).toEqual([]);
  expect(sentences.filter((sentence) => length(sentence) > 50).length / sentences.length).toBeLessThan(0.02);
});

test("every sentence is polite and closed", () => {
  const polite = /(?:です|ます|ません|でした|ました|ください|ですか|ますか|ませんか|ましたか)。$/;
  expect(sentences.filter((sentence) => !polite.test(sentence))).toEqual([]);
});

test("examples are a few words without a full stop", () => {
  expect(labels.filter((label) => length(label) > 30 || label.includes("。"))).toEqual([]);
});

test("a hard word is never bare: where it stands, the glossary explains it", () => {
  const bare = [...prose, ...labels].flatMap((text) => {
    const unnamed = names.reduce((rest, name) => rest.replaceAll(name, "、"), text);
    const plain = markTerms(unnamed, { once: false }).map((piece) => (piece.term ? "" : piece.text));
    return hardWords
      .filter((word) => plain.some((piece) => piece.includes(word)))
      .map((word) => `${word}: ${text}`);
  });
  expect(bare).toEqual([]);
});

test("every statement names its source", () => {
  const facts = [
    ...groupCards.flatMap((card) =>
      [
        card.traits,
        card.changes,
        card.symptoms,
        card.difficulties,
        card.care,
        card.asks,
        card.boardAsks,
        card.missed,
      ].flat(),
    ),
    ...[
      commonCard.traits,
      commonCard.prepare,
      commonCard.care,
      commonCard.asks,
      commonCard.boardAsks,
      commonCard.missed,
    ].flat(),
    ...diseaseNotes.flatMap((notes) =>
      [notes.symptoms, notes.difficulties, notes.changes, notes.care, notes.asks, notes.missed].flat(),
    ),
  ];
  const known = sourceDocuments.map(({ id }) => id);
  const isSource = (source: string) =>
    known.includes(source.split(" ")[0] ?? "") && /^(?:S3 L\d+(?:–\d+)?|O5 \S+)$/.test(source);
  expect(facts.filter(({ sources }) => sources.length === 0 || !sources.every(isSource))).toEqual([]);
});
