import { type FieldChange, type Form } from "@yorisoi/rules/certification";
import { expect, test } from "vitest";
import { openFeed } from "./feed.ts";
import { openMemoryDocument } from "./memory-document.ts";

const form: Form = {
  id: "one",
  ja: "一",
  en: "one",
  sections: [
    {
      id: "one",
      ja: "一",
      en: "one",
      fields: [{ key: "name", kind: { type: "text", most: 9 }, ja: "名", en: "name", source: "ours" }],
    },
  ],
};
const theirs = (id: string, value: string): FieldChange => ({
  id,
  key: "name",
  value,
  parents: [],
  madeAt: "2026-11-21T00:00:00Z",
  by: "other",
  device: "other",
});

test("what is written shows at once, and the same value twice is one change", () => {
  const document = openMemoryDocument(form, { name: "a" });
  document.source().write("name", "b");
  document.source().write("name", "b");
  expect(document.source().snapshot.values.get("name")).toBe("b");
  expect(document.changes()).toHaveLength(2);
});

test("two versions stand until one is written", () => {
  const document = openMemoryDocument(form);
  document.receive(theirs("1", "a"), theirs("2", "b"));
  expect(document.source().snapshot.differences).toHaveLength(1);
  document.source().write("name", "a");
  expect(document.source().snapshot.differences).toEqual([]);
  expect(document.source().snapshot.values.get("name")).toBe("a");
});

test("a difference stays the same object for its field until a version comes or goes", () => {
  const document = openMemoryDocument(form);
  document.receive(theirs("1", "a"), theirs("2", "b"));
  const feed = openFeed(document.source());
  const first = feed.differenceOf("name");
  document.receive();
  feed.put(document.source());
  expect(feed.differenceOf("name")).toBe(first);
  document.receive(theirs("3", "c"));
  feed.put(document.source());
  expect(feed.differenceOf("name")?.versions).toHaveLength(3);
});
