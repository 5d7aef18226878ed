import { expect, test } from "vitest";
import { printShare, type Statistic, statisticOf, statistics } from "../index.ts";

const tenths = (part: number, whole: number) => Math.round((part * 1000) / whole);

test("a table each for change, complications, use, wishes, three services and handbooks", () => {
  expect(statistics.map(({ id, asked, total, rows }) => [id, asked, total, rows.length])).toEqual([
    ["change-patterns", 1380, 1380, 10],
    ["complications", 1380, 1380, 5],
    ["use", 1380, 1380, 7],
    ["wishes", 205, 205, 5],
    ["home-help-by-disease", null, 315, 8],
    ["short-stay-by-disease", null, 10, 4],
    ["equipment-by-disease", null, 729, 3],
    ["handbook-by-disease", null, null, 13],
  ]);
});

const rowsOf = statistics.flatMap((statistic) => statistic.rows.map((row) => ({ statistic, row })));
const sumOf = ({ rows }: Statistic) => rows.reduce((sum, row) => sum + row.count, 0);

test.each(rowsOf)("$statistic.id, $row.label: the shares follow from the count", ({ statistic, row }) => {
  const whole = row.outOf ?? statistic.asked;
  expect(row.ofAll).toBe(whole === null ? null : tenths(row.count, whole));
  const ofAnswered = statistic.answered === null ? null : tenths(row.count, statistic.answered);
  expect(row.ofAnswered).toBe(row.key === "no-answer" ? null : ofAnswered);
  expect(row.source).toMatch(/^S3 L\d+$/);
});

test.each(statistics.filter(({ asked }) => asked !== null))(
  "$id: answers and silence make all asked",
  (asked) => {
    const silent = asked.rows.find(({ key }) => key === "no-answer")?.count ?? 0;
    expect((asked.answered ?? 0) + silent).toBe(asked.asked);
    expect(asked.total).toBe(asked.asked);
  },
);

test("rows add up to the total where all are printed and one answer was allowed, else not", () => {
  const compared = statistics.map((statistic) => [
    statistic.id,
    Math.sign(sumOf(statistic) - (statistic.total ?? 0)),
  ]);
  expect(Object.fromEntries(compared)).toEqual({
    "change-patterns": 1,
    complications: 1,
    use: 0,
    wishes: 1,
    "home-help-by-disease": -1,
    "short-stay-by-disease": 0,
    "equipment-by-disease": -1,
    "handbook-by-disease": 1,
  });
});

test.each(statistics)("$id: rows have keys of their own and stand in the order of the source", ({ rows }) => {
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  const lines = rows.map(({ source }) => Number(source.slice(4)));
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
});

test("the findings of the titles follow from the rows", () => {
  const of = (id: string, key: string) => statisticOf(id)?.rows.find((row) => row.key === key)?.count ?? 0;
  expect(tenths(of("use", "unclear") + of("use", "unknown"), 1380)).toBe(275);
  expect(tenths(of("use", "unclear") + of("use", "unknown"), 1072)).toBe(354);
  const any = 1380 - of("complications", "none") - of("complications", "no-answer");
  expect([any, tenths(any, 1380)]).toEqual([692, 501]);
  expect(of("use", "using") + of("use", "refused") + of("use", "unclear") + of("use", "no-provider")).toBe(
    205,
  );
  for (const id of ["home-help-by-disease", "equipment-by-disease", "handbook-by-disease"]) {
    const rows = statisticOf(id)?.rows ?? [];
    const order = rows.map((row) => row.ofAll ?? row.count);
    expect(order).toEqual(order.toSorted((one, other) => other - one));
  }
});

test("a share prints with one decimal place", () => {
  expect([412, 80, 7].map(printShare)).toEqual(["41.2％", "8.0％", "0.7％"]);
});
