/** Words and signs for yes, as they are found in tables; NFKC, small letters. 〇 has several code points. */
export const yesWords = "〇 ○ ◯ ⭕ ● ◎ ✓ ✔ レ はい 有 有り あり ある 1 yes y true".split(" ");

/** Words and signs for no. */
export const noWords = "× ✕ ✖ ✗ ❌ x いいえ 無 無し なし ない 0 no n false".split(" ");

/** What stands above the column that tells the rows apart; the first is that of the template. */
export const rowKeyWords = {
  application: ["本人の番号", "番号", "personNumber", "person.number"],
  survey: ["受付番号", "番号", "caseNumber", "case.number"],
} as const;

/** What follows the number or the name of an item, and the field it means; the first of each is that of the template. */
export const itemWords = {
  day: ["当日", "", "調査日", "調査当日", "当日の状態", "day"],
  severe: ["重い時", "重いとき", "重い状態", "重度", "症状がより重度の状態", "severe"],
  "severe.frequency": ["重い時の頻度", "重いときの頻度", "重い状態の頻度", "頻度"],
} as const;
