import type { ListProblem } from "./read.ts";

/** What is wrong with an official list, why, and what to do. */
export function describeListProblem(problem: ListProblem): { readonly ja: string; readonly en: string } {
  switch (problem.code) {
    case "empty":
      return {
        ja: "一覧に病名の行がありません。1行目を見出し、2行目からを病名にして、もう一度読み込んでください。",
        en: "The list has no rows. Put the headings in line 1 and the diseases from line 2 on.",
      };
    case "no-name-column":
      return {
        ja: `「疾病名」の列がありません（見出し: ${problem.given.join("、")}）。1行目に「疾病名」の見出しを入れてください。`,
        en: `There is no column 疾病名 (name); headings: ${problem.given.join(", ")}.`,
      };
    case "unknown-column":
      return {
        ja: `1行目の見出し「${problem.given}」は読めません。使えるのは、番号・疾病名・ふりがな・備考です。列を消すか、見出しを直してください。`,
        en: `Line 1: unknown heading ${problem.given}. Known: 番号 (no), 疾病名 (name), ふりがな (kana), 備考 (note).`,
      };
    case "no-name":
      return {
        ja: `${problem.line}行目に疾病名がありません。病名を入れるか、行を消してください。`,
        en: `Line ${problem.line}: no name. Enter one or delete the line.`,
      };
    case "bad-number":
      return {
        ja: `${problem.line}行目の番号「${problem.given}」は、1からの整数ではありません。番号を直すか、空にしてください。`,
        en: `Line ${problem.line}: ${problem.given} is no whole number from 1 on. Correct it or leave it empty.`,
      };
    case "bad-kana":
      return {
        ja: `${problem.line}行目のふりがな「${problem.given}」に、ひらがなでない字があります。ひらがなに直すか、空にしてください。`,
        en: `Line ${problem.line}: the reading ${problem.given} is not hiragana. Correct it or leave it empty.`,
      };
    case "duplicate":
      return {
        ja: `${problem.line}行目の「${problem.given}」は、${problem.first}行目にもあります。どちらかを消してください。`,
        en: `Line ${problem.line}: ${problem.given} is in line ${problem.first} too. Delete one of them.`,
      };
  }
}
