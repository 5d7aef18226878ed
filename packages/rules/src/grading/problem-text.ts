import { type Part, type Problem, shapeOf } from "./problem.ts";
import { describeInEnglish } from "./problem-text-en.ts";

const partNames: Readonly<Record<Part, string>> = {
  survey: "認定調査（survey）",
  opinion: "医師意見書（opinion）",
  minutes: "時間（minutes）",
  sheet: "判定結果の数値（sheet）",
  severe: "重い状態（severe）",
  case: "データの見出し",
};

function perhaps(suggestion: string | null): string {
  return suggestion ? `「${suggestion}」ではありませんか。` : "つづりを確かめてください。";
}

/** A problem in words: what happened, why, and what to do. For files, requests and screens alike. */
export function describeProblem(problem: Problem, language: "ja" | "en" = "ja"): string {
  return language === "ja" ? describeInJapanese(problem) : describeInEnglish(problem);
}

function describeInJapanese(problem: Problem): string {
  switch (problem.code) {
    case "not-json":
      return `JSON として読めません（${problem.detail}）。そこを直してください。`;
    case "not-a-case":
      return `一件分のデータではありません（「${problem.given}」）。{"edition":"2014","survey":{…},"opinion":{…}} の形で書いてください。`;
    case "bad-id":
      return `事例の番号（id）の「${problem.given}」は使えません。文字か数で書いてください。`;
    case "unknown-edition":
      return problem.given === null
        ? `版（edition）がありません。${problem.known.map((id) => `"${id}"`).join(" か ")} を書いてください。`
        : `版「${problem.given}」はありません。${problem.known.map((id) => `"${id}"`).join(" か ")} を書いてください。`;
    case "unknown-field":
      return `${partNames[problem.part]}の「${problem.given}」は知らない名前です。${perhaps(problem.suggestion)}`;
    case "not-a-list-of-answers":
      return `${partNames[problem.part]}は ${shapeOf(problem.part, "項目", "答え")} の形で書いてください（今は「${problem.given}」）。`;
    case "unknown-item":
      return `${partNames[problem.part]}に「${problem.given}」という項目はありません。${perhaps(problem.suggestion)}`;
    case "unknown-option":
      return `「${problem.item}」の答え「${problem.given}」は選択肢にありません。次から選んでください：${problem.allowed
        .map((label, at) => `${at + 1} ${label}`)
        .join("、")}。`;
    case "answered-twice":
      return `「${problem.item}」に答えが二つ以上あります（${problem.given.join("、")}）。一つにしてください。`;
    case "missing-item":
      return `${problem.number ? `${problem.number} ` : ""}「${problem.item}」の答えがありません。答えを書いてください。`;
    case "not-a-number":
      return `「${problem.item}」の「${problem.given}」は使えません。${
        problem.part === "minutes" ? "0 以上 1440 以下で、" : ""
      }小数第${problem.decimals}位までの数を書いてください。`;
    case "missing-minutes":
      return `「${problem.item}」の時間がありません。判定結果の用紙の八つの時間をすべて書いてください。`;
    case "too-few-columns":
      return `列が足りません（${problem.given} 列。見出しは ${problem.expected} 列）。行の途中が切れていないか確かめてください。`;
    case "too-many-columns":
      return `列が多すぎます（${problem.given} 列。見出しは ${problem.expected} 列）。カンマを含む値は " で囲んでください。`;
  }
}
