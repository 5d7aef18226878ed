import type { Language } from "../language.ts";

/** What is said on standard error beside the problems of lines. */
export const notices = {
  standardInput: { ja: "標準入力", en: "standard input" },
  standardOutput: { ja: "標準出力", en: "standard output" },
  reading: {
    ja: "標準入力から読みます（終わりは Ctrl-D）。",
    en: "Reading standard input (end with Ctrl-D).",
  },
  empty: {
    ja: "入力が空です。計算するものがありません。",
    en: "the input is empty. There is nothing to grade.",
  },
  headerOnly: {
    ja: "見出しだけで、事例の行がありません。計算するものがありません。",
    en: "there is a header but no case. There is nothing to grade.",
  },
  headerProblems: {
    ja: "見出しに問題があります。詳しくは結果の最初の行を見てください。",
    en: "the header has problems. The first line of the results says which.",
  },
  sameFile: {
    ja: "入力と同じファイルには書けません。--output に別の名前を書いてください。",
    en: "the results cannot go into the input itself. Give --output another name.",
  },
  interrupted: { ja: "中断しました。ここまでの", en: "Interrupted. So far: " },
  more: {
    ja: "使い方は `yorisoi grade --help` で見られます。",
    en: "`yorisoi grade --help` shows how to use it.",
  },
} as const;

/** How an input is called: by its path, or standard input. */
export function nameOf(path: string, language: Language): string {
  return path === "-" ? notices.standardInput[language] : path;
}
