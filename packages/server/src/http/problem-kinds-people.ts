/** How requests about people's data can fail, beside the kinds every request knows. */
export const peopleProblemKinds = {
  "not-signed-in": {
    status: 401,
    title: "サインインしてください",
    detail:
      "サインインしていないか、時間がたって終わりました。入力した内容は画面に残っています。サインインすると続けられます。",
    english: "You are not signed in, or the session has ended. What you entered is kept; sign in to go on.",
  },
  "second-factor-needed": {
    status: 403,
    title: "本人の確認がもう一つ要ります",
    detail: "職員の役割で使うには、確認コードかパスキーが要ります。次の画面で入れてください。",
    english: "This needs a second proof: a one-time code or a passkey.",
  },
  "not-allowed": {
    status: 403,
    title: "今の役割ではできません",
    detail:
      "この操作は、今の役割にはゆるされていません。別の役割を選ぶか、組織の管理者に相談してください。この要求は記録しました。",
    english:
      "Your present role does not allow this. Choose another role or ask your administrator. It was recorded.",
  },
  "not-found": {
    status: 404,
    title: "見つかりません",
    detail: "そのものがないか、今の役割では見られません。番号を確かめるか、一覧からさがし直してください。",
    english: "It does not exist, or your present role may not see it. Search for it again.",
  },
  "bad-input": {
    status: 422,
    title: "入力に直すところがあります",
    detail: "problems に直すところをすべて挙げました。直して、もう一度送ってください。何も変わっていません。",
    english: "Everything that has to be mended is listed in problems. Nothing was changed.",
  },
  "changed-by-other": {
    status: 409,
    title: "ほかの人が先に変えました",
    detail:
      "読みこんだ後に、ほかの人が同じところを変えました。入力した内容は消えていません。current の今の内容と見くらべて、もう一度保存してください。",
    english:
      "Someone else changed this after you read it. Nothing of yours is lost: compare with current and save again.",
  },
  conflict: {
    status: 409,
    title: "今の状態ではできません",
    detail: "もう終わったものか、ほかのものと重なっています。problems を見て、今の状態を確かめてください。",
    english: "This cannot be done in the present state, or collides with something; see problems.",
  },
  "idempotency-key-needed": {
    status: 400,
    title: "Idempotency-Key がありません",
    detail:
      "新しく作る要求には、二重に作らないための見出し Idempotency-Key（8 から 200 文字）が要ります。要求ごとに新しい値を付けてください。",
    english: "A creating request needs an Idempotency-Key header of 8 to 200 characters, new for each act.",
  },
  "idempotency-key-reused": {
    status: 422,
    title: "Idempotency-Key が前の別の要求と同じです",
    detail: "同じ見出しは同じ内容をもう一度送るときだけ使えます。新しい値を付けて送ってください。",
    english: "This Idempotency-Key was used with another request. Use a new one.",
  },
  "cross-site": {
    status: 403,
    title: "ほかのサイトからの要求は受けつけません",
    detail:
      "よりそいの画面から操作し直してください。安全のため、ほかのサイトから送られた変更は止めています。",
    english: "Requests that change something are taken only from this server's own pages.",
  },
  "too-many-requests": {
    status: 429,
    title: "短い間に要求が多すぎます",
    detail: "retry-after の秒数だけ待ってから、もう一度試してください。",
    english: "Too many requests; wait the seconds given in retry-after.",
  },
  locked: {
    status: 423,
    title: "しばらくサインインできません",
    detail: "失敗が続いたので止めています。retry-after の秒数だけ待つか、組織の管理者に相談してください。",
    english: "Too many failures. Wait the seconds given in retry-after or ask your administrator.",
  },
  "wrong-credentials": {
    status: 401,
    title: "サインインできませんでした",
    detail: "名前、パスワード、確認コードのどれかが違います。確かめて、もう一度入れてください。",
    english: "The sign-in name, password or code is wrong. Check and try again.",
  },
  "wrong-media": {
    status: 415,
    title: "受けつけられない種類のファイルです",
    detail: "PDF、JPEG、PNG のファイルを選んでください。中身がその種類でないファイルも受けつけません。",
    english: "Only PDF, JPEG and PNG files, and the content has to be of that kind.",
  },
  "not-ready": {
    status: 503,
    title: "まだ、またはもう、答えられません",
    detail:
      "サーバーが止まるところか、データベースの構造がこの版のものではありません。振り分ける装置は、別のサーバーに送ってください。",
    english: "The server is stopping, or the schema is not of this release. Send requests elsewhere.",
  },
  "form-too-large": {
    status: 413,
    title: "入力が長すぎます",
    detail: "一度に保存できるのは 256 KiB までです。長い文を短くするか、分けて保存してください。",
    english: "A form may hold 256 KiB at most. Shorten long texts or save them in parts.",
  },
  "document-too-large": {
    status: 413,
    title: "ファイルが大きすぎます",
    detail: "一つのファイルは 10 MiB までです。小さく読みこみ直すか、二つに分けて送ってください。",
    english: "A file may have 10 MiB at most. Scan it smaller or send it in two parts.",
  },
  "table-too-large": {
    status: 413,
    title: "表が大きすぎます",
    detail: "一度に取りこめるのは 8 MiB、500 行までです。表をいくつかに分けて送ってください。",
    english: "A table may have 8 MiB and 500 rows at most. Send it in parts.",
  },
  "press-busy": {
    status: 503,
    title: "印刷がこみ合っています",
    detail: "ほかの印刷が続いています。retry-after の秒数だけ待ってから、もう一度試してください。",
    english: "Many sheets are being printed. Wait the seconds given in retry-after and try again.",
  },
  "press-failed": {
    status: 503,
    title: "紙を作れませんでした",
    detail:
      "入力した内容は消えていません。もう一度試してください。続くときは、instance の番号を管理者に知らせてください。",
    english:
      "The sheet could not be made; nothing of yours is lost. Try again, or tell the administrator the number in instance.",
  },
  "database-away": {
    status: 503,
    title: "データベースにつながりません",
    detail:
      "少し待って、同じ画面からもう一度送ってください。途中で切れたときも、二重には保存されません。続くときは管理者に知らせてください。",
    english: "The database cannot be reached. Send the same again in a moment; it is not saved twice.",
  },
  "provider-away": {
    status: 503,
    title: "つなげる認証のサービスが使えません",
    detail: "少し待ってもう一度試すか、ログイン名とパスワードでサインインしてください。",
    english: "The identity provider cannot be used now. Try again, or sign in with your login and password.",
  },
  "invitation-over": {
    status: 410,
    title: "この招待は使えません",
    detail:
      "もう使われたか、期限が過ぎたか、新しい招待が出ています。組織の管理者に、招待を出し直すよう頼んでください。",
    english: "This invitation was used, has expired or was replaced. Ask your administrator for a new one.",
  },
  "wrong-code": {
    status: 401,
    title: "番号が違います",
    detail: "リンクとは別に知らされた八けたの番号を入れてください。problems に、あと何回試せるかがあります。",
    english: "Enter the eight digits you were told apart from the link. See problems for the tries left.",
  },
  "link-used": {
    status: 410,
    title: "このリンクは、もう開かれています",
    detail:
      "このリンクは、前に開いたブラウザでだけ続けられます。覚えがないときや、機械を替えたときは、頼んだ市町村に新しいリンクを頼んでください。",
    english:
      "This link goes on only in the browser in which it was opened. Ask the municipality for a new one.",
  },
  "link-expired": {
    status: 410,
    title: "このリンクは使えません",
    detail:
      "期限が過ぎたか、番号を何度もまちがえたか、依頼が取り消されました。頼んだ市町村に新しいリンクを頼んでください。",
    english:
      "It has expired, too many wrong codes were given, or the request was taken back. Ask the municipality for a new one.",
  },
} as const;
