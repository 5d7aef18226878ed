/** What `yorisoi services --help` prints. */
export const help = {
  ja: `yorisoi services — 使える支援を調べる

使い方
  yorisoi services --situation ファイル.json [指定]   わかっていることから、使える支援を調べる（- は標準入力）
  yorisoi services --measures [指定]                  支援の一覧
  yorisoi services --questions                        ファイルに書ける項目と、選べる答え

ファイル（JSON）
  {"day": "2026-11-21", "diseases": ["NANDO:1200002"], "age": 66, "grade": "区分4"}
  要るのは day だけです。ないものは「まだ聞いていない」、"unknown" は「わからない」です。
  diseases には、「yorisoi disease search」で見つかる番号を書きます。名前は書かないでください。

指定
  --on 日           --measures で、この日の一覧。なければ日本の今日
  --with-imported   読みこんだ公の一覧も使う（データベースを開きます）
  --json            API と同じ JSON で出す

決めるのは市区町村などです。ここでわかるのは、申請できそうかどうかまでです。

終了コード  0 できた   2 できなかった（直すところをすべて表示します）`,
  en: `yorisoi services — what support can be used

Usage
  yorisoi services --situation FILE.json [options]   find measures from what is known (- is standard input)
  yorisoi services --measures [options]              list the measures
  yorisoi services --questions                       what the file may hold, with the answers to choose from

File (JSON)
  {"day": "2026-11-21", "diseases": ["NANDO:1200002"], "age": 66, "grade": "区分4"}
  Only day is needed. What is missing was not asked; "unknown" was asked and is not known.
  diseases holds ids as "yorisoi disease search" finds them. Write no name of a person.

Options
  --on DAY          with --measures: on this day; without it today in Japan
  --with-imported   use official lists that were imported, too (opens the database)
  --json            the same JSON as the API

The municipality and others decide; this only tells whether one may apply. Details are in Japanese.

Exit code  0 done   2 not done (everything to mend is shown)`,
} as const;
