import fc from "fast-check";
import { expect, it } from "vitest";
import { type Cells, merge, onlyThese, valuesOf } from "./cells.ts";
import { readCells, writeCells } from "./cells-text.ts";

const value = fc.oneof(fc.nat(5), fc.constant(null), fc.string(), fc.boolean());
const cells: fc.Arbitrary<Cells> = fc.record({
  cleared: fc.nat(5),
  cells: fc
    .array(fc.tuple(fc.constantFrom("a", "b", "c", "__proto__"), fc.record({ value, at: fc.nat(9) })))
    .map((entries) => new Map(entries)),
});
const shown = (given: Cells) => [given.cleared, [...given.cells].toSorted(([a], [b]) => (a < b ? -1 : 1))];

it("gives the same draft in whatever order tabs are merged", () => {
  fc.assert(
    fc.property(cells, cells, cells, (a, b, c) => {
      expect(shown(merge(a, b))).toEqual(shown(merge(b, a)));
      expect(shown(merge(merge(a, b), c))).toEqual(shown(merge(a, merge(b, c))));
    }),
  );
});

it("reads back what it writes", () => {
  fc.assert(
    fc.property(cells, (a) => {
      expect(readCells(writeCells(a))).toEqual(a);
    }),
  );
});

it("drops everything older than a replacement", () => {
  const replaced = onlyThese([["a", 1]], 5);
  const older: Cells = { cleared: 0, cells: new Map([["b", { value: 2, at: 5 }]]) };
  expect([...valuesOf(merge(replaced, older))]).toEqual([["a", 1]]);
});
