import { expect, it } from "vitest";
import { documentAt, firstPair, versionsOf } from "./versions.ts";

const change = (seq: number, by: string, minute: number, value: string, parents: readonly string[] = []) => ({
  id: `c${seq}`,
  key: "item.1-1.day",
  value,
  parents,
  madeAt: `2026-04-01T01:${String(minute).padStart(2, "0")}:00.000Z`,
  by,
  device: "d",
  role: "surveyor" as const,
  seq,
});

const changes = [
  change(1, "a", 0, "1"),
  change(2, "a", 1, "2", ["c1"]),
  change(3, "a", 40, "3", ["c2"]),
  change(4, "b", 41, "4", ["c3"]),
];

it("offers now, what was sent, the end of each time somebody wrote, and the empty document", () => {
  expect(versionsOf(changes, [3]).map(({ seq, kind }) => [seq, kind])).toEqual([
    [4, "now"],
    [3, "sent"],
    [2, "written"],
    [0, "start"],
  ]);
});

it("does not depend on the order of the changes", () => {
  expect(versionsOf(changes.toReversed(), [3])).toEqual(versionsOf(changes, [3]));
});

it("begins with what was sent and now; without a sent one with the last two", () => {
  expect(firstPair(versionsOf(changes, [3]))).toEqual([3, 4]);
  expect(firstPair(versionsOf(changes, []))).toEqual([3, 4]);
  expect(firstPair(versionsOf(changes.slice(0, 1), [1]))).toEqual([0, 1]);
});

it("holds what stood there at a point of the order", () => {
  const at = (seq: number) => documentAt(changes, seq).values.get("item.1-1.day");
  expect([0, 1, 2, 4].map(at)).toEqual([undefined, "1", "2", "4"]);
});
