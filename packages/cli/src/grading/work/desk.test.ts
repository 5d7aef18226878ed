import fc from "fast-check";
import { expect, test } from "vitest";
import { anyTexts, csvLine, headerCells, jsonOf, rowCells, usualItems } from "../../../test/cases.ts";
import { shiftJis } from "../../../test/shift-jis.ts";
import { deskFor } from "./desk.ts";
import type { Plan } from "./plan.ts";

/** What people write that is no plain option: blanks, unknown words, quotes, commas, line ends, spaces. */
const oddCell = fc.constantFrom(
  "",
  " ",
  "9",
  "知らない",
  "1 ",
  '"',
  "a,b",
  "1\n",
  "支援が\n不要",
  "0",
  "2.0",
);
const oddId = fc.constantFrom("", " ", "A1", "0012", '"引用"', "a,b", "二行\nの番号", "難病太郎", "=1+1");
const edition = fc.constantFrom("2014", "2014", "2014", "２０１４", "", "2013", "2015");

/** A usual case in which a few answers are odd. */
const anyRow = fc
  .tuple(
    anyTexts,
    oddId,
    edition,
    fc.array(fc.tuple(fc.nat(usualItems.length - 1), oddCell), { maxLength: 3 }),
  )
  .chain(([texts, id, named, odd]) =>
    fc.boolean().map((isOdd) => {
      const changes = isOdd ? odd.map(([at, cell]) => [usualItems[at]?.name ?? "", cell] as const) : [];
      return { id, edition: named, texts: { ...texts, ...Object.fromEntries(changes) } };
    }),
  );

const plans = fc.record({
  out: fc.constantFrom("ndjson" as const, "csv" as const),
  edition: fc.constantFrom(null, "2014" as const, "2013" as const),
  fillFirst: fc.boolean(),
  shownFile: fc.constantFrom(null, "a.csv"),
});

function bothWays(plan: Plan, text: string, encoding: "utf-8" | "shift_jis" = "utf-8") {
  const bytes = encoding === "utf-8" ? Buffer.from(text) : shiftJis(text);
  const say = (fast: boolean) => {
    const { text: said, counts } = deskFor(plan, { fast })({ bytes, firstLine: 2, encoding });
    return { said, counts };
  };
  return { fast: say(true), general: say(false) };
}

test("CSV: the fast way says byte for byte what the one reader in rules says, for good and for bad rows", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 4 }),
      plans,
      fc.boolean(),
      (rows, asked, isQuoted) => {
        const plan: Plan = { ...asked, language: "ja", file: 0, format: "csv", header: headerCells };
        const lines = rows.map(({ id, edition: named, texts }) => {
          const cells = rowCells(id, texts).with(1, named);
          return isQuoted
            ? `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()}\r\n`
            : csvLine(cells);
        });
        const { fast, general } = bothWays(plan, lines.join(""));
        expect(fast).toEqual(general);
      },
    ),
    { numRuns: 200 },
  );
});

test("CSV in Shift_JIS: the same", () => {
  fc.assert(
    fc.property(anyRow, plans, ({ id, texts }, asked) => {
      const plan: Plan = { ...asked, language: "ja", file: 0, format: "csv", header: headerCells };
      const { fast, general } = bothWays(plan, csvLine(rowCells(id, texts)), "shift_jis");
      expect(fast).toEqual(general);
    }),
    { numRuns: 50 },
  );
});

test("NDJSON: the same", () => {
  const anyId = fc.oneof(oddId, fc.integer(), fc.constant(null));
  fc.assert(
    fc.property(anyRow, anyId, plans, ({ edition: named, texts }, id, asked) => {
      const plan: Plan = { ...asked, language: "ja", file: 0, format: "ndjson", header: null };
      const more = named === "" ? { edition: undefined } : { edition: named };
      const { fast, general } = bothWays(plan, `${jsonOf(id, texts, more)}\n`);
      expect(fast).toEqual(general);
    }),
    { numRuns: 200 },
  );
});

test("NDJSON: nested answers, odd kinds of values and unknown fields go the same way", () => {
  const texts = { 寝返り: "1" };
  const plan: Plan = {
    file: 0,
    format: "ndjson",
    out: "ndjson",
    language: "ja",
    shownFile: null,
    edition: null,
    fillFirst: true,
    header: null,
  };
  const lines = [
    jsonOf("A", texts, { opinion: { 麻痺: { 左上肢: "軽度" }, 関節の拘縮: { 肩関節: { 左: 2 } } } }),
    jsonOf("B", texts, { opinion: { 麻痺: ["軽度"] }, survey: { 寝返り: true, 歩行: null } }),
    jsonOf("C", texts, { servey: {}, opinion: { "麻痺 左上肢": 1, 麻痺: { 左上肢: 1 } } }),
    jsonOf("D", texts, { severe: { survey: { 寝返り: 4 } }, edition: 2014 }),
    "[]",
    "null",
    '{"a":',
  ];
  const { fast, general } = bothWays(plan, `${lines.join("\n")}\n`);
  expect(fast).toEqual(general);
  expect(general.counts).toMatchObject({ read: 7, graded: 2, bad: 5 });
});
