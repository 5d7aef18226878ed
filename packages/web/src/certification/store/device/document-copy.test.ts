import type { FieldValue } from "@yorisoi/rules/certification";
import { expect, it } from "vitest";
import type { DocumentAnswer, KeptChange, SentChanges } from "../../answers.ts";
import { afterAsking, afterSending, type DocumentCopy, snapshotOfCopy, write } from "./document-copy.ts";
import type { WaitingChange } from "./record.ts";

const KEY = "survey.place";
const refused = [{ code: "too-long", ja: "長すぎます", en: "Too long" }];

const kept = (id: string, value: FieldValue, seq: number, parents: readonly string[] = []): KeptChange => ({
  id,
  key: KEY,
  value,
  parents,
  madeAt: "2026-11-21T00:00:00.000Z",
  by: "office",
  device: "desk",
  role: "clerk",
  seq,
});
const answer = (changes: readonly KeptChange[], more: Partial<DocumentAnswer> = {}): DocumentAnswer => ({
  caseId: "case",
  document: "overview",
  edition: "2014",
  status: "begun",
  sentVersion: null,
  sentVersions: [],
  mayWrite: true,
  lastSeq: changes.at(-1)?.seq ?? 0,
  changes,
  authors: {},
  ...more,
});

let count = 0;
/** Writes as a screen does, and lets it wait. */
function written(copy: DocumentCopy, value: FieldValue): DocumentCopy {
  const id = `own-${++count}`;
  const by = { id, madeAt: "2026-11-21T01:00:00.000Z", by: "me", device: "tablet" };
  const { added, replaced } = write(copy, KEY, value, by);
  const rest = copy.waiting.filter((one) => !replaced.includes(one));
  const waiting: readonly WaitingChange[] = added
    ? [{ recordId: id, caseId: "case", document: "overview", change: added, problems: null }]
    : [];
  return { ...copy, waiting: [...rest, ...waiting] };
}
const sent = (more: Partial<SentChanges>): SentChanges => ({
  accepted: [],
  refused: [],
  changes: [],
  lastSeq: 0,
  ...more,
});
const ids = ({ waiting }: DocumentCopy) => waiting.map(({ change }) => change.id);
const valueIn = (copy: DocumentCopy) => snapshotOfCopy(copy).values.get(KEY);
const empty: DocumentCopy = { answer: answer([]), waiting: [] };

it("shows what waits on top of what the server told", () => {
  const copy = written({ answer: answer([kept("a", "役所", 1)]), waiting: [] }, "自宅");
  expect(valueIn(copy)).toBe("自宅");
  expect(copy.waiting[0]?.change.parents).toEqual(["a"]);
});

it("lets go of what was accepted, and holds it as a part of the document", () => {
  const copy = written(empty, "自宅");
  const after = afterSending(copy, sent({ accepted: ids(copy), lastSeq: 7 }));
  expect(after.waiting).toEqual([]);
  expect(after.answer).toMatchObject({ lastSeq: 7, changes: [{ value: "自宅" }] });
  expect(valueIn(after)).toBe("自宅");
});

it("shows the difference when others wrote meanwhile without knowing of it", () => {
  const copy = written(empty, "自宅");
  const after = afterSending(
    copy,
    sent({ accepted: ids(copy), changes: [kept("b", "役所", 1)], lastSeq: 2 }),
  );
  expect(snapshotOfCopy(after).differences).toMatchObject([{ key: KEY }]);
});

it("keeps a refused change with its reasons, and shows what was typed", () => {
  const copy = written(empty, "長い");
  const [id = ""] = ids(copy);
  const after = afterSending(copy, sent({ refused: [{ id, problems: refused }] }));
  expect(after.waiting).toMatchObject([{ change: { id }, problems: refused }]);
  expect(valueIn(after)).toBe("長い");
});

it("replaces a refused change when the field is written anew, without building on it", () => {
  const copy = written(empty, "長い");
  const [id = ""] = ids(copy);
  const after = written(afterSending(copy, sent({ refused: [{ id, problems: refused }] })), "短い");
  expect(ids(after)).not.toContain(id);
  expect(after.waiting).toMatchObject([{ change: { value: "短い", parents: [] }, problems: null }]);
});

it("takes a refused change back when what the server has is written again", () => {
  const copy = written({ answer: answer([kept("a", "役所", 1)]), waiting: [] }, "長い");
  const [id = ""] = ids(copy);
  const after = written(
    afterSending(copy, sent({ refused: [{ id, problems: refused }], lastSeq: 1 })),
    "役所",
  );
  expect(after.waiting).toEqual([]);
  expect(valueIn(after)).toBe("役所");
});

it("does not hold on to a refused change whose field was written anew before the answer came", () => {
  const copy = written(written(empty, "長い"), "短い");
  const [first = "", second = ""] = ids(copy);
  const after = afterSending(copy, sent({ refused: [{ id: first, problems: refused }] }));
  expect(ids(after)).toEqual([second]);
});

it("knows by the whole answer what had arrived although nothing was heard of it", () => {
  const copy = written(written(empty, "自宅"), "役所");
  const [first = "", second = ""] = ids(copy);
  const after = afterAsking(copy, answer([kept(first, "自宅", 1)]));
  expect(ids(after)).toEqual([second]);
});

it("loses nothing to an answer that was overtaken by a newer one", () => {
  const newer = { answer: answer([kept("a", "役所", 1), kept("b", "自宅", 2, ["a"])]), waiting: [] };
  const after = afterAsking(newer, answer([kept("a", "役所", 1)], { status: "sent" }));
  expect(valueIn(after)).toBe("自宅");
  expect(after.answer).toMatchObject({ lastSeq: 2, status: "sent" });
});
