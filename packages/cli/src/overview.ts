/** What `yorisoi --help` prints, and the line that leads to it. */
export const overview = {
  full: {
    ja: `yorisoi — 障害支援区分・障害程度区分の一次判定などを、まとめて行う道具

使い方
  yorisoi grade [ファイル…]   CSV や NDJSON の事例から区分を計算する
  yorisoi grade --help        grade の説明
  yorisoi --version           版を表示する
  --lang en                   説明と問題の知らせを英語にする (help and problems in English)

例
  npx yorisoi grade 事例.csv > 結果.ndjson`,
    en: `yorisoi — batch work around the grades of disability support

Usage
  yorisoi grade [FILE…]       compute grades from cases in CSV or NDJSON
  yorisoi grade --help        about grade
  yorisoi --version           print the version
  --lang en                   help and problems in English

Example
  npx yorisoi grade cases.csv > answers.ndjson`,
  },
  more: {
    ja: "使い方は `yorisoi --help` で見られます。",
    en: "`yorisoi --help` shows how to use it.",
  },
} as const;
