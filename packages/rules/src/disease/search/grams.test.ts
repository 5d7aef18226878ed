import { expect, test } from "vitest";
import { gramsOf, indexGrams, PieceIds } from "./grams.ts";

test("pieces get the ids of a Map, also after the table has grown", () => {
  const ids = new PieceIds();
  const known = new Map<number, number>();
  for (let at = 0; at < 60_000; at++) {
    const piece = Math.imul(at % 45_000, 0x45d9f3b) >> 1;
    const id = known.get(piece) ?? known.size;
    known.set(piece, id);
    expect(ids.add(piece)).toBe(id);
  }
  expect(ids.size).toBe(known.size);
  for (const [piece, id] of known) expect(ids.get(piece)).toBe(id);
  expect(ids.get(0x3fff_fff1)).toBe(-1);
});

test("every key is listed under each of its pieces once, and rare pieces weigh more", () => {
  const keys = ["キンイシユク", "キンジス", "ALS病", "als", "キンキンキン"];
  const { gramIds, starts, postings, gramWeights } = indexGrams(keys);
  for (const [key, text] of keys.entries()) {
    for (const piece of gramsOf(text)) {
      const id = gramIds.get(piece);
      const listed = [...postings.subarray(starts[id], starts[id + 1])];
      expect(listed.filter((one) => one === key)).toEqual([key]);
      expect(gramWeights[id]).toBeCloseTo(Math.log(1 + keys.length / listed.length), 5);
    }
  }
});
