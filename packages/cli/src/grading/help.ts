/** What `yorisoi grade --help` prints. */
export const help = {
  ja: `yorisoi grade — 事例から区分（一次判定）を計算する

使い方
  yorisoi grade [指定] [ファイル…]
  ファイルがないとき、または「-」のときは、標準入力から読みます。

指定
  --format ndjson|csv|json     入力の形。なければファイル名の終わりと中身から決めます
                               （json は、JSON の一件、または配列の入ったファイル）
  --out ndjson|csv             出力の形。なければ入力と同じ（json のときは ndjson）
  --output ファイル            結果を書くファイル。なければ標準出力
  --edition 2014|2013          版が書かれていない事例の版
  --fill-first                 答えのない項目を最初の選択肢とみなし、その項目を結果に列挙する
  --explain                    項目ごとの点数、当てはまる条件、根拠の条文を結果に付ける（出力は ndjson）
  --encoding utf-8|shift_jis   入力の文字コード。なければ自動で見分けます
  --jobs N                     同時に使うコアの数（なければ機械のコアの数、最大 4）
  --quiet                      件数と進み具合を表示しない
  --lang en                    問題の知らせと説明を英語にする
  --help                       この説明

入力
  NDJSON  一行に一件
          {"id":"A1","edition":"2014","survey":{"寝返り":"支援が不要",…},"opinion":{"てんかん":"ない",…}}
  CSV     一行目が見出し。id、edition（版）と、一項目に一列（「寝返り」または「1-1」、「麻痺 左上肢」など）
          重い状態の答えは「重い状態 寝返り」、2013 の時間は「時間 食事」、用紙の数値は「判定 回帰値」など
  答えは、選択肢の言葉（全角・半角とも可）か、1 からの番号で書きます。

結果と終了コード
  よい行には結果を、問題のある行には行番号とすべての問題を、入力の順に書きます。結果は UTF-8 です。
  0 すべての行を計算した   1 問題のある行があった   2 指定の誤り、読めないファイルなど   130 中断した`,
  en: `yorisoi grade — compute grades (primary judgement) from cases

Usage
  yorisoi grade [options] [FILE…]
  Without a file, or with "-", standard input is read.

Options
  --format ndjson|csv|json     form of the input; without it the ending of the name and the content decide
                               (json: a file with one JSON case or an array of them)
  --out ndjson|csv             form of the output; without it that of the input (ndjson for json)
  --output FILE                file for the results; without it standard output
  --edition 2014|2013          edition of cases that name none
  --fill-first                 answer missing items with their first option, and list them in the answer
  --explain                    add what each answer added, each condition met, and the law (output is ndjson)
  --encoding utf-8|shift_jis   encoding of the input; found out without it
  --jobs N                     cores to use at once (without it all of the machine, at most 4)
  --quiet                      no counts and no progress
  --lang en                    problems and this text in English
  --help                       this text

Input
  NDJSON  one case a line
          {"id":"A1","edition":"2014","survey":{"寝返り":"支援が不要",…},"opinion":{"てんかん":"ない",…}}
  CSV     a header line: id, edition, and one column an item ("寝返り" or "1-1", "麻痺 左上肢", …)
          severe state "重い状態 寝返り", minutes of 2013 "時間 食事", figures of its sheet "判定 回帰値" …
  An answer is the option's label (any width) or its number from 1.

Results and exit code
  A good line gives its answer, a bad one its line number and all its problems, in the order of the input, in UTF-8.
  0 every line was graded   1 some line was bad   2 wrong option, unreadable file …   130 interrupted`,
} as const;
