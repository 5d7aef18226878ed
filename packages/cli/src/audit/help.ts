/** What `yorisoi audit --help` prints. */
export const help = {
  ja: `yorisoi audit — 監査の記録を確かめ、書き出す

使い方
  yorisoi audit verify [--anchor ファイル]   すべての行の鎖を確かめる
  yorisoi audit anchor ファイル              今の鎖の終わりを、別の場所に保管する印として書く
  yorisoi audit export ファイル              記録を NDJSON で書き出す

verify は、変えられた行、消された行、並べかえられた行、足された行、切り取られた終わりを、すべて挙げます。
記録全体を書き直せる人（データベースの管理者）がすべてを作り直したときは、別の場所に保管した印がなければ分かりません。
印（番号とハッシュだけで、人のことは入りません）は月に一度など取り、管理者の手の届かない場所に置いてください。

データベース
  DATABASE_URL があればそのデータベース、なければ YORISOI_DATA（なければ ./var）の内蔵のデータベースです。

終了コード  0 正しい   1 合わない行がある   2 できなかった`,
  en: `yorisoi audit — verify and export the audit log

Usage
  yorisoi audit verify [--anchor FILE]   verify the chain of every row
  yorisoi audit anchor FILE              write where the chains end now, to be kept elsewhere
  yorisoi audit export FILE              write the log as NDJSON

verify names every row that was changed, removed, moved or added, and every end that was cut off. When somebody who can
rewrite the whole log (the database's administrator) makes all of it anew, only an anchor kept elsewhere shows it. Take one
now and then (numbers and hashes, nothing about people) and keep it where that administrator cannot write.

Database
  That of DATABASE_URL; without it the embedded one in YORISOI_DATA (without it ./var).

Exit code  0 right   1 some rows are wrong   2 could not be done`,
} as const;
