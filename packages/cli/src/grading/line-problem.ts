import { describeProblem, type Problem } from "@yorisoi/rules/grading";
import type { Language } from "../language.ts";
import { describeFileProblemInEnglish } from "./line-problem-en.ts";

/** What can be wrong with a file beside what can be wrong with a case. */
export type FileProblem =
  | { readonly code: "no-known-column"; readonly given: string }
  | { readonly code: "unknown-column"; readonly given: string; readonly suggestion: string | null }
  | { readonly code: "column-twice"; readonly item: string; readonly given: readonly string[] }
  | { readonly code: "missing-column"; readonly item: string; readonly number: string }
  | { readonly code: "header-incomplete"; readonly count: number }
  | { readonly code: "unnamed-column"; readonly column: number; readonly given: string }
  | { readonly code: "lines-in-quotes"; readonly lines: number }
  | { readonly code: "quote-not-closed" }
  | { readonly code: "json-not-closed" }
  | { readonly code: "line-too-long"; readonly most: number };

export type LineProblem = Problem | FileProblem;

const fileCodes: ReadonlySet<string> = new Set<FileProblem["code"]>([
  "no-known-column",
  "unknown-column",
  "column-twice",
  "missing-column",
  "header-incomplete",
  "unnamed-column",
  "lines-in-quotes",
  "quote-not-closed",
  "json-not-closed",
  "line-too-long",
]);

function isFileProblem(problem: LineProblem): problem is FileProblem {
  return fileCodes.has(problem.code);
}

/** A problem of a line: what, why, and what to do next. */
export function describeLineProblem(problem: LineProblem, language: Language): string {
  if (!isFileProblem(problem)) return describeProblem(problem, language);
  return language === "en" ? describeFileProblemInEnglish(problem) : describeFileProblemInJapanese(problem);
}

function describeFileProblemInJapanese(problem: FileProblem): string {
  switch (problem.code) {
    case "no-known-column":
      return `見出しに、知っている列が一つもありません（「${problem.given}」）。一行目に id、edition、項目の名前をカンマで区切って書いてください。`;
    case "unknown-column":
      return `「${problem.given}」という列は知りません。${problem.suggestion ? `「${problem.suggestion}」ではありませんか。` : ""}この列は読まずに計算します。要らない列なら消してください。`;
    case "column-twice":
      return `「${problem.item}」の列が二つ以上あります（${problem.given.join("、")}）。一つにしてください。`;
    case "missing-column":
      return `${problem.number ? `${problem.number} ` : ""}「${problem.item}」の列がありません。見出しに加えてください。`;
    case "header-incomplete":
      return `見出しに足りない列が ${problem.count} あるため、この行は計算できません。見出しの行の問題を見てください。`;
    case "unnamed-column":
      return `${problem.column} 列目には見出しがないのに「${problem.given}」と書かれています。見出しを書くか、値を消してください。`;
    case "lines-in-quotes":
      return `この行は " で囲まれたまま ${problem.lines} 行にわたっています。" の閉じ忘れなら、この行に直してください。`;
    case "quote-not-closed":
      return `" が閉じていません。この行の " を二つ一組にしてください。次の行からは読み直します。`;
    case "json-not-closed":
      return 'JSON が途中で終わっています。{ と }、[ と ]、" の閉じ忘れがないか確かめてください。';
    case "line-too-long":
      return `一行（一件）が長すぎます（${problem.most / 1024 / 1024} MB まで）。改行が抜けていないか確かめてください。`;
  }
}
