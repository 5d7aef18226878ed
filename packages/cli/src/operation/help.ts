const where = {
  ja: `データベース
  DATABASE_URL があればそのデータベース、なければ YORISOI_DATA（なければ ./var）の内蔵のデータベースです。`,
  en: `Database
  That of DATABASE_URL; without it the embedded one in YORISOI_DATA (without it ./var).`,
};

/** What `--help` prints for the commands of an operator. */
export const help = {
  backup: {
    ja: `yorisoi backup — すべての記録を一つのファイルに控える

使い方
  yorisoi backup [指定] ファイル
  サーバーは動いたままでかまいません。ある一瞬のすべての表が入り、書き終わるまでファイルは現れません。

指定
  --key-file ファイル   控えの鍵。なければ環境変数 YORISOI_BACKUP_KEY
  --unencrypted         鍵をかけずに書く（ファイルを読める人は、すべてを読めます）
  --quiet               進み具合を表示しない
  --lang en             英語にする
  --help                この説明

${where.ja}
  すべての行を読める利用者（管理者、または pg_read_all_data と BYPASSRLS を持つ役割）でつないでください。

鍵
  openssl rand -base64 32 > backup.key && chmod 600 backup.key
  鍵は控えとは別の場所に保管してください。なくすと、控えは戻せません。
  データフォルダーの secret.key も、別に保管してください（確認コードの登録を戻すのに要ります）。

終了コード  0 できた   2 できなかった（何も残っていません）   130 中断した`,
    en: `yorisoi backup — write all records into one file

Usage
  yorisoi backup [options] FILE
  The server may go on working. The file holds every table of one moment, and appears when it is whole.

Options
  --key-file FILE   the key; without it YORISOI_BACKUP_KEY
  --unencrypted     write without a key (whoever can read the file can read everything)
  --quiet           no progress
  --help            this text

${where.en}
  Connect as one who may read every row: an administrator, or a role with pg_read_all_data and BYPASSRLS.

Key
  openssl rand -base64 32 > backup.key && chmod 600 backup.key
  Keep it elsewhere than the backups; without it they cannot be restored. Keep secret.key of the data folder too.

Exit code  0 done   2 not done, nothing is left behind   130 interrupted`,
  },
  restore: {
    ja: `yorisoi restore — 控えを戻す

使い方
  yorisoi restore [指定] ファイル
  ファイル全体を確かめてから、一つの取引で戻し、読み直して控えと比べ、監査の鎖を確かめます。
  一つでも合わなければ、すべて取り消します。戻した後は、全員がサインインし直します。

指定
  --key-file ファイル   控えの鍵。なければ環境変数 YORISOI_BACKUP_KEY
  --unencrypted         鍵をかけずに作った控えを戻す
  --replace             今の記録をすべて捨てて置きかえる（データベースの名前を打って確かめます）
  --yes 名前            打つかわりに、データベースの名前をここに書く
  --quiet               進み具合を表示しない
  --help                この説明

${where.ja}
  空で、同じ版のよりそいで整えた（yorisoi prepare）データベースに、管理者の URL でつないでください。

終了コード  0 戻した   2 戻さなかった（データベースは元のまま）   130 中断した（元のまま）`,
    en: `yorisoi restore — put a backup back

Usage
  yorisoi restore [options] FILE
  Checks the whole file, restores in one transaction, reads everything back and compares, and verifies the audit chain.
  If anything differs all of it is undone. Afterwards everybody signs in anew.

Options
  --key-file FILE   the key; without it YORISOI_BACKUP_KEY
  --unencrypted     restore a backup that was made without a key
  --replace         throw away what is there now (asks for the name of the database)
  --yes NAME        the name of the database, instead of typing it
  --quiet           no progress
  --help            this text

${where.en}
  It has to be empty and prepared by the same version (yorisoi prepare). Connect as its administrator.

Exit code  0 restored   2 not restored, the database is as it was   130 interrupted, as it was`,
  },
  doctor: {
    ja: `yorisoi doctor — 動いているよりそいを調べる

使い方
  yorisoi doctor [--json]
  つながり、版、文字コード、役割と行の保護、表の構造、監査の鎖の終わり、最後の控え、処理、ディスク、時計、鍵を調べます。
  何も変えず、秘密も記録の中身も表示しません。

${where.ja}

終了コード  0 よい、または注意だけ   1 直すところがある   2 調べられなかった`,
    en: `yorisoi doctor — look at a running Yorisoi

Usage
  yorisoi doctor [--json]
  Looks at connection, versions, encoding, role and row-level security, schema, ends of the audit chains, last backup, jobs,
  disk, clock and keys. Changes nothing, shows no secret and no record.

${where.en}

Exit code  0 well, or warnings only   1 something has to be mended   2 could not look`,
  },
  prepare: {
    ja: `yorisoi prepare — データベースを整える

使い方
  DATABASE_URL=postgres://管理者:…@サーバー/データベース yorisoi prepare
  役割（yorisoi_owner、yorisoi_app）、表、処理の表を作り、全国の組織を読みこみます。もう一度実行しても害はありません。
  新しい版にしたときは、サーバーを起動する前に一度実行してください。

指定
  --show-url   サーバーが使う yorisoi_app の URL を表示する（パスワードが入っています。人に見せないでください）

終了コード  0 整った   2 できなかった（元のまま）`,
    en: `yorisoi prepare — make a database ready

Usage
  DATABASE_URL=postgres://admin:…@server/database yorisoi prepare
  Makes roles (yorisoi_owner, yorisoi_app), tables and job queue, and reads in the organisations. Running it again does no harm.
  Run it once after an upgrade, before the server starts.

Options
  --show-url   print the URL of yorisoi_app for the server (it holds a password)

Exit code  0 ready   2 not done, as it was`,
  },
} as const;
