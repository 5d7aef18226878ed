import { DatabaseAdvice } from "../../database/index.ts";

const nothingChanged = "データベースには手をつけていません。";

/** Every way a file or a database is not fit for a restore: what, why, what to do. */
export const refusals = {
  unreadable: (file: string, code: string) =>
    new DatabaseAdvice({
      ja: `控え ${file} を開けません (${code})。
  理由: ファイルがないか、読む権限がありません。
  すること: 名前と場所と権限を確かめてください。${nothingChanged}`,
      en: `The backup ${file} cannot be opened (${code}). Nothing was changed.`,
    }),
  noBackup: (file: string) =>
    new DatabaseAdvice({
      ja: `${file} は、このプログラムの読める控えではありません。
  理由: 先頭が控えの形ではありません。別のファイルか、書きかけか、先頭がこわれています。
  すること: 「yorisoi backup」で作ったファイルを指定してください。${nothingChanged}`,
      en: `${file} is no backup that this program reads, or its beginning is damaged. Nothing was changed.`,
    }),
  noKey: (file: string) =>
    new DatabaseAdvice({
      ja: `控え ${file} には鍵がかかっています。
  理由: 鍵が渡されていません。
  すること: 作ったときの鍵を YORISOI_BACKUP_KEY か --key-file で渡してください。${nothingChanged}`,
      en: `${file} is sealed. Give its key in YORISOI_BACKUP_KEY or with --key-file. Nothing was changed.`,
    }),
  notSealed: (file: string) =>
    new DatabaseAdvice({
      ja: `控え ${file} には鍵がかかっていません。
  理由: 鍵を渡されたのに、だれでも作れるファイルです。すりかえられたおそれがあります。
  すること: 鍵なしで作った控えに間違いなければ、--unencrypted を付けてください。${nothingChanged}`,
      en: `${file} is not sealed although a key was given; it may have been exchanged. If it was made so, say --unencrypted. Nothing was changed.`,
    }),
  otherKey: (file: string) =>
    new DatabaseAdvice({
      ja: `控え ${file} の鍵が違います。
  理由: 別の鍵で作られたものです（まれに、先頭がこわれたものです）。
  すること: 作った日の鍵を渡してください。${nothingChanged}`,
      en: `${file} was made with another key. Nothing was changed.`,
    }),
  damaged: (file: string) =>
    new DatabaseAdvice({
      ja: `控え ${file} はこわれています。
  理由: 途中で切れているか、中身が書いたときと違います。一部だけを戻すことはしません。
  すること: 同じ控えの別の写しか、前の日の控えを使ってください。${nothingChanged}`,
      en: `${file} is damaged: cut off, or not as it was written. Use another copy or an earlier backup. Nothing was changed.`,
    }),
  otherVersion: (program: string, what: string) =>
    new DatabaseAdvice({
      ja: `控えとデータベースの版が違います (${what})。
  理由: 控えはよりそい ${program} で作られました。このデータベースの構造は、それと同じではありません。
  すること: 控えを作った版のプログラムで戻し、それから新しい版にしてください。${nothingChanged}`,
      en: `The backup was made by Yorisoi ${program}; this database has another structure (${what}). Restore with that version, then upgrade. Nothing was changed.`,
    }),
  notPrepared: () =>
    new DatabaseAdvice({
      ja: `データベースがまだ整っていません。
  理由: よりそいの表がありません。
  すること: 先に「yorisoi prepare」を実行してください。${nothingChanged}`,
      en: 'The database is not prepared. Run "yorisoi prepare" first. Nothing was changed.',
    }),
  noRight: () =>
    new DatabaseAdvice({
      ja: `この利用者では控えを戻せません。
  理由: 表の持ち主 (yorisoi_owner) になれません。
  すること: 「yorisoi prepare」に使った管理者の URL を DATABASE_URL にしてください。${nothingChanged}`,
      en: "This database role may not restore. Use the administrator's URL that was used to prepare. Nothing was changed.",
    }),
  notEmpty: (database: string, rows: number) =>
    new DatabaseAdvice({
      ja: `データベース ${database} には記録があります（利用者と本人で ${rows} 件）。
  理由: 戻すと、今の記録はすべて控えのものに置きかわります。
  すること: 空のデータベースに戻すか、置きかえてよければ --replace --yes ${database} を付けてください。その前に今の控えを取ってください。${nothingChanged}`,
      en: `The database ${database} holds ${rows} accounts and persons. Restore into an empty one, or replace everything with --replace --yes ${database}. Nothing was changed.`,
    }),
  otherName: (database: string, given: string) =>
    new DatabaseAdvice({
      ja: `データベースの名前が違います。
  理由: --yes に「${given}」とありますが、つながっているのは「${database}」です。
  すること: DATABASE_URL を確かめ、置きかえてよければ --yes ${database} と書いてください。${nothingChanged}`,
      en: `--yes says "${given}" but the database is "${database}". Nothing was changed.`,
    }),
  busy: () =>
    new DatabaseAdvice({
      ja: `データベースが使われていて、戻せません。
  理由: ほかの処理が表を使い続けています。
  すること: よりそいのサーバーを止めてから、もう一度実行してください。データベースは元のままです。`,
      en: "The tables are in use. Stop the server and run it again. The database is as it was.",
    }),
  differs: (what: string) =>
    new DatabaseAdvice({
      ja: `戻した内容が控えと一致しませんでした (${what})。
  理由: 表の決まりに合わない行があるか、監査の鎖が合いません。
  すること: 別の控えで試すか、開発者にこの表の名前を知らせてください。すべて取り消したので、データベースは元のままです。`,
      en: `What was restored does not agree with the backup (${what}). Everything was undone.`,
    }),
};
