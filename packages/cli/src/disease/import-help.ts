const where = {
  ja: `データベース
  DATABASE_URL があればそのデータベース、なければ YORISOI_DATA（なければ ./var）の動いている内蔵のデータベースです。`,
  en: `Database
  That of DATABASE_URL; without it the embedded one that runs in YORISOI_DATA (without it ./var).`,
};

/** What `yorisoi disease import --help` prints. */
export const importHelp = {
  ja: `yorisoi disease import — 対象疾病の公の一覧を読みこむ

使い方
  yorisoi disease import 一覧.csv --edition 2025-04-01 --source "告示第…号" [指定]
  まず、何が変わるかだけを表示します（何も書きません）。よければ、同じ命令に --write を付けます。

CSV の列（1 行目が見出し。順は自由。UTF-8 でも Shift_JIS でも読みます。- は標準入力）
  疾病名（name）      要ります。印刷されたとおりに
  番号（no）          1 からの整数。なくてもよい
  ふりがな（kana）    ひらがな。なくてもよい
  備考（note）        なくてもよい

指定
  --edition 日    一覧が始まる日。要ります
  --until 日      この日の前日まで使う。なければ次の版が始まる日まで。none で終わりなし
  --source 文     どこから得たか（告示の番号、公のページのアドレス）。要ります
  --complete      その版のすべての名前がある。ない名前は「対象ではない」と答えるようになります
  --write         データベースに書く
  --by 名前       読みこんだ人（なければこの機械の利用者名）
  --all           違いをすべて表示する（なければ 20 件ずつ）
  --json          結果を JSON で出す

${where.ja}

終了コード  0 できた   2 できなかった（直すところをすべて表示し、何も書きません）`,
  en: `yorisoi disease import — read an official list of the diseases in

Usage
  yorisoi disease import LIST.csv --edition 2025-04-01 --source "notice no. …" [options]
  First it only shows what would change and writes nothing; then add --write to the same command.

Columns of the CSV (headings in line 1, in any order; UTF-8 or Shift_JIS; - is standard input)
  疾病名 (name)     needed; as printed
  番号 (no)         a whole number from 1 on
  ふりがな (kana)   hiragana
  備考 (note)

Options
  --edition DAY   the first day of the list; needed
  --until DAY     in force until the day before; without it until the next edition begins; none: no end
  --source TEXT   where it is from; needed
  --complete      it holds every name of its edition: others are answered as not covered
  --write         store it
  --by NAME       who imports it (without it the user of this machine)
  --all           show all differences (without it 20 of each kind)
  --json          the result as JSON

${where.en}

Exit code  0 done   2 not done (everything to mend is shown, nothing is written)`,
} as const;

/** What `yorisoi disease imported --help` prints. */
export const importedHelp = {
  ja: `yorisoi disease imported — 読みこんだ公の一覧を見る、消す

使い方
  yorisoi disease imported                          一覧を表示する（新しく読みこんだ順）
  yorisoi disease imported --remove 番号 [--write]  消す（--write がなければ表示するだけ）

指定
  --json   JSON で出す

${where.ja}

終了コード  0 できた   2 できなかった`,
  en: `yorisoi disease imported — show and remove official lists that were imported

Usage
  yorisoi disease imported                       show them, the latest first
  yorisoi disease imported --remove ID [--write] remove one (without --write it is only shown)

Options
  --json   as JSON

${where.en}

Exit code  0 done   2 not done`,
} as const;
