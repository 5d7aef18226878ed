import { expect, test } from "vitest";
import { cellEnd, findWord, learnWord, noWords } from "./known-words.ts";

test("a spelling is the whole cell, quoted or not", () => {
  const known = noWords();
  learnWord(known, Buffer.from("1"), 0);
  learnWord(known, Buffer.from("10"), 1);
  const find = (text: string, isQuoted = false) =>
    findWord(known, Buffer.from(text), isQuoted ? 1 : 0, isQuoted);
  expect([find("10,x\n"), find("1\r\n"), find("1\n"), find("100,"), find('"10",', true)]).toEqual([
    1, 0, 0, -1, 1,
  ]);
});

test("what could reach beyond its cell is not learnt, and no column learns without end", () => {
  const known = noWords();
  for (const text of ["a,b", 'a"', "a\n", "a\r"]) expect(learnWord(known, Buffer.from(text), 0)).toBe(-1);
  for (let word = 0; word < 200; word++) learnWord(known, Buffer.from(`w${word}`), 0);
  expect(known.spellings).toHaveLength(64);
});

test("a quoted cell that goes over lines has no end here", () => {
  expect(cellEnd(Buffer.from('a\nb",'), 0, true)).toBe(-1);
  expect(cellEnd(Buffer.from('a,b",'), 0, true)).toBe(3);
  expect(cellEnd(Buffer.from("ab,c"), 0, false)).toBe(2);
});
