import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Answers, emptyAnswers } from "../item.ts";
import { groupNames } from "./groups.ts";
import { items, limbs } from "./items.ts";
import { printedTable7, printedTable8, printedTable9, tableText } from "../../../test/ordinance40.ts";
import { palsyOf } from "./palsy-type.ts";
import { groupScores } from "./scores.ts";
import { specialCareMinutes } from "./special-care.ts";

const law = readFileSync(
  new URL("../../../../../law/teido-kubun-2013-ordinance40.txt", import.meta.url),
  "utf8",
);
const lawTable7 = printedTable7(tableText(law, "別表第七")).rows;
const lawTable8 = printedTable8(tableText(law, "別表第八")).rows;
const lawTable9 = printedTable9(tableText(law, "別表第九")).rows;

const anyAnswers = fc.array(fc.nat(59), { minLength: items.length, maxLength: items.length }).map((draws) => {
  const answers = emptyAnswers(items);
  for (const { index, options } of items) answers[index] = (draws[index] ?? 0) % options.length;
  return answers;
});

/** The scores as a person reads them off the printed tables, by name and position, in tenths. */
function sumsByLaw(answers: Answers): number[] {
  const byName = new Map(items.map(({ name, index }) => [name, answers[index] ?? 0]));
  const limbOf = (limb: string) => byName.get(`麻痺 ${limb}`) ?? 0;
  const found = ["左上肢", "右上肢", "左下肢", "右下肢"].map(limbOf).join();
  const palsy = lawTable9.find((row) => row.slice(1, 5).join() === found)?.[5];
  return groupNames.map((_, at) => {
    const rows = lawTable8.filter(({ group }) => group === at + 1);
    return rows.reduce((sum, { item, options }) => {
      const chosen =
        item === "麻痺"
          ? options.find(([label]) => label === palsy)
          : options[byName.get(item.normalize("NFKC")) ?? -1];
      return sum + Math.round(Number(chosen?.[1]) * 10);
    }, 0);
  });
}

test("group scores are the sums read independently from the law's text", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(groupScores(answers, null).map(({ points }) => points)).toEqual(sumsByLaw(answers));
    }),
    { numRuns: 5000 },
  );
});

// Table 8 gives 洗身 一部介助 28.9 and 自立 28.8, so that a person who does everything alone has 99.9 in 複雑動作.
test("no group is ever above 100.0 or below 0, and each can reach 100.0", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const { points, most } of groupScores(answers, null)) {
        expect(points >= 0 && points <= most && most === 1000).toBe(true);
      }
    }),
  );
});

test("what each item added is the group's score", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const group of groupScores(answers, null)) {
        expect(group.items.reduce((sum, { points }) => sum + points, 0)).toBe(group.points);
      }
    }),
  );
});

const combinations = Array.from({ length: 16 }, (_, bits) => [0, 1, 2, 3].map((at) => (bits >> at) & 1));

test.each(combinations)("limbs %i %i %i %i score as their palsy type does", (...found) => {
  const answers = emptyAnswers(items).fill(0);
  limbs.forEach(({ index }, at) => {
    answers[index] = found[at] ?? 0;
  });
  const type = palsyOf(answers);
  const open = emptyAnswers(items).fill(0);
  for (const { index } of limbs) open[index] = 255;
  expect(groupScores(open, type)).toEqual(groupScores(answers, null));
  expect(groupScores(answers, null)[0]?.items[0]).toMatchObject({ name: "麻痺", option: type });
});

test("special-care minutes are the sum read independently from Table 7", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const received = lawTable7.filter(
        ([, , name]) => answers[items.findIndex((item) => item.name === name)] === 1,
      );
      const minutes = received.reduce((sum, row) => sum + Math.round(Number(row[3]) * 10), 0);
      expect(specialCareMinutes(answers)).toBe(minutes);
    }),
  );
});

test("treatments nobody was asked about add no minutes", () => {
  expect(specialCareMinutes(emptyAnswers(items))).toBe(0);
});
