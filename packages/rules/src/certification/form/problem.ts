import { type DayProblem, describeDayProblem } from "../../calendar/index.ts";

/** Everything that can be wrong with a value of a field. Holds nothing of the value: it may be about a person. */
export type ValueProblem =
  | { readonly code: "not-text" }
  | { readonly code: "too-long"; readonly length: number; readonly most: number }
  | { readonly code: "unprintable" }
  | { readonly code: "not-a-list" }
  | { readonly code: "unknown-choice"; readonly count: number }
  | { readonly code: "not-yes-or-no" }
  | { readonly code: "not-a-number"; readonly decimals: number }
  | { readonly code: "out-of-range"; readonly least: number; readonly most: number; readonly unit: string }
  | { readonly code: "not-a-day"; readonly day: DayProblem }
  | { readonly code: "not-an-about-day" };

/** A problem in words: what happened, why, and what to do. */
export function describeValueProblem(problem: ValueProblem, language: "ja" | "en" = "ja"): string {
  return language === "ja" ? inJapanese(problem) : inEnglish(problem);
}

function inJapanese(problem: ValueProblem): string {
  switch (problem.code) {
    case "not-text":
      return "文字ではありません。文字で入れてください。";
    case "too-long":
      return `${problem.length} 文字あります。${problem.most} 文字までにしてください。`;
    case "unprintable":
      return "印刷できない記号が入っています。その部分を消して、入れなおしてください。";
    case "not-a-list":
      return "選んだものの一覧ではありません。一覧から選びなおしてください。";
    case "unknown-choice":
      return `選択肢にないものが ${problem.count} つあります。一覧から選びなおしてください。`;
    case "not-yes-or-no":
      return "「はい」か「いいえ」で答えてください。";
    case "not-a-number":
      return problem.decimals === 0
        ? "整数ではありません。整数で入れてください。"
        : `数として読めません。小数第${problem.decimals}位までの数で入れてください。`;
    case "out-of-range":
      return `${problem.least} から ${problem.most} ${problem.unit}までの数を入れてください。`;
    case "not-a-day":
      return describeDayProblem(problem.day);
    case "not-an-about-day":
      return "日として読めません。2008、2008-04、2008-04-01 のどれかの形で入れてください。はっきりしないときは「頃」をつけます。";
  }
}

function inEnglish(problem: ValueProblem): string {
  switch (problem.code) {
    case "not-text":
      return "This is not text. Please write text.";
    case "too-long":
      return `There are ${problem.length} characters. Please keep to ${problem.most}.`;
    case "unprintable":
      return "There are signs that cannot be printed. Please remove them and write the part again.";
    case "not-a-list":
      return "This is not a list of choices. Please choose again from the list.";
    case "unknown-choice":
      return `${problem.count} of the choices are not in the list. Please choose again from the list.`;
    case "not-yes-or-no":
      return "Please answer yes or no.";
    case "not-a-number":
      return problem.decimals === 0
        ? "This is not a whole number. Please write a whole number."
        : `This cannot be read as a number. Please write a number with at most ${problem.decimals} decimals.`;
    case "out-of-range":
      return `Please write a number from ${problem.least} to ${problem.most} ${problem.unit}.`;
    case "not-a-day":
      return describeDayProblem(problem.day, "en");
    case "not-an-about-day":
      return "This cannot be read as a day. Write 2008, 2008-04 or 2008-04-01; mark it as approximate when unsure.";
  }
}
