/** What `yorisoi --help` prints, and the line that leads to it. */
export const overview = {
  full: {
    ja: `yorisoi — 区分の計算をまとめて行い、病名をさがし、よりそいのサーバーの世話をする道具

使い方
  yorisoi grade [ファイル…]   CSV や NDJSON の事例から区分を計算する
  yorisoi grade --help        grade の説明
  yorisoi disease search …    病名をさがす（check、show、import、imported もあります）
  yorisoi services …          使える支援を調べる
  yorisoi prepare             データベースを整える
  yorisoi administrator …     組織の最初の管理者を作る
  yorisoi organisation …      一覧にない組織を加える
  yorisoi demo --people 数    架空の人の記録を作る
  yorisoi doctor              動いているよりそいを調べる
  yorisoi backup ファイル     すべての記録を控える
  yorisoi restore ファイル    控えを戻す
  yorisoi audit verify        監査の記録が変えられていないか確かめる（anchor、export もあります）
  yorisoi 命令 --help         その命令の説明
  yorisoi --version           版を表示する
  --lang en                   説明と問題の知らせを英語にする (help and problems in English)

例
  npx yorisoi grade 事例.csv > 結果.ndjson`,
    en: `yorisoi — computes grades of disability support in batches, finds diseases, and looks after a server of Yorisoi

Usage
  yorisoi grade [FILE…]       compute grades from cases in CSV or NDJSON
  yorisoi grade --help        about grade
  yorisoi disease search …    find a disease (also: check, show, import, imported)
  yorisoi services …          what support can be used
  yorisoi prepare             make a database ready
  yorisoi administrator …     make the first administrator of an organisation
  yorisoi organisation …      add an organisation that is not listed
  yorisoi demo --people N     make records of fictitious people
  yorisoi doctor              look at a running Yorisoi
  yorisoi backup FILE         write all records into one file
  yorisoi restore FILE        put a backup back
  yorisoi audit verify        verify that the audit log was not changed (also: anchor, export)
  yorisoi COMMAND --help      about that command
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
