/** What `yorisoi disease search --help` prints. */
export const help = {
  ja: `yorisoi disease search — 病名をさがす

使い方
  yorisoi disease search [指定] "ことば"
  yorisoi disease search [指定] --stdin < ことばの一覧

  漢字（異体字も）、ひらがな、カタカナ、ローマ字、略称（ALS など）、英語、前の病名、ふだんの言葉でさがします。
  一字や二字の打ちまちがい、名前の一部、「ALSと言われました」のような文でもさがします。よく合うものから順に出ます。

指定
  --on 日        この日の一覧でさがす（例：2026-11-21、R8.11.21）。なければ日本の今日。
                 2014-12-31 までは、平成25年の政令の 130 疾病が答えになります
  --limit 数     答えの数、1 から 100（なければ 10）
  --json         JSON で出す
  --stdin        標準入力の一行を一つのことばとし、答えの JSON の配列を一行ずつ出す
  --lang en      説明と問題の知らせを英語にする

JSON の項目
  id             病気の番号（NANDO など）     name      病名        kana   読み
  notificationNo 指定難病の告示番号（下位の病名は、それを含む指定難病のもの。指定難病でなければ null）
  list           designated 指定難病、childhood 小児慢性特定疾病、support 障害者総合支援法だけの対象疾病、
                 2013 平成25年の 130 疾病（今の指定難病になっていないもの）
  score          合う度合い（1 が最もよい）   matchedOn 合った名前  matchedKind どう合ったか

見つからなくても、対象でないという意味ではありません。窓口か難病相談支援センターで確かめてください。

終了コード  0 さがした（見つからないときも）   2 さがせなかった

例
  npx yorisoi disease search "きんいしゅくせい" --on 2026-11-21 --json`,
  en: `yorisoi disease search — find a disease

Usage
  yorisoi disease search [options] "WORDS"
  yorisoi disease search [options] --stdin < WORDS_ONE_A_LINE

  Finds by kanji (also variant forms), hiragana, katakana, romaji, abbreviation (ALS), English, former names and everyday
  words; with one or two typing errors, by a part of the name, or within a sentence. Best match first.

Options
  --on DAY       search the lists of this day (2026-11-21, R8.11.21); without it today in Japan.
                 Until 2014-12-31 the 130 diseases of the cabinet order of 2013 are the answers
  --limit N      number of answers, 1 to 100 (without it 10)
  --json         print JSON
  --stdin        each line of standard input is a query; prints a JSON array of its answers a line
  --lang en      help and problems in English

Fields of the JSON
  id             id of the disease (NANDO and others)   name, kana   name and reading
  notificationNo number of the designated disease (of the one it belongs to for a subtype); null if it is none
  list           designated, childhood, support (only under the Act on comprehensive support),
                 2013 (of the 130 diseases; those that are no designated disease today)
  score          how well it fits (1 is best)           matchedOn    the name that fits   matchedKind  how

Nothing found does not mean not covered. Ask at the municipal window or the support centre.

Exit code  0 searched (also when nothing was found)   2 could not search

Example
  npx yorisoi disease search "kin ishukusei" --on 2026-11-21 --json`,
} as const;
