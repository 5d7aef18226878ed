const where = {
  ja: `データベース
  DATABASE_URL があればそのデータベース、なければ YORISOI_DATA（なければ ./var）の動いている内蔵のデータベースです。
  招待のアドレスは YORISOI_ORIGIN（なければ http://127.0.0.1:8080、PORT があればその番号）で始まります。`,
  en: `Database
  That of DATABASE_URL; without it the embedded one that runs in YORISOI_DATA (without it ./var).
  Links begin with YORISOI_ORIGIN (without it http://127.0.0.1:8080, or the PORT given).`,
};

/** What `--help` prints for the commands with which an installation begins. */
export const help = {
  organisation: {
    ja: `yorisoi organisation — 一覧にない組織を加える

使い方
  yorisoi organisation [指定] 種類 番号 名前
  市町村・都道府県・難病の医療機関・難病相談支援センターは、はじめから入っています。保健所や事業者などを加えます。

  種類   health_centre（保健所）、provider（事業者）、facility（医療機関）、support_centre（センター）
  番号   組織の番号。同じ種類の中で一つだけ（例：医療機関コード）
  名前   正式な名前

指定
  --prefecture 番号   都道府県の番号、二けた（例：01）。要ります
  --kana かな         名前の読み
  --phone 番号        電話
  --address 所在地    所在地

${where.ja}

終了コード  0 加えた   2 加えなかった`,
    en: `yorisoi organisation — add an organisation that is not listed

Usage
  yorisoi organisation [options] KIND CODE NAME
  Municipalities, prefectures, hospitals for intractable diseases and support centres are there from the beginning.

  KIND   health_centre, provider, facility, support_centre
  CODE   its number, unique in its kind
  NAME   official name

Options
  --prefecture CODE   two digits, for example 01; needed
  --kana, --phone, --address

${where.en}

Exit code  0 added   2 not added`,
  },
  administrator: {
    ja: `yorisoi administrator — 組織の最初の管理者を作る

使い方
  yorisoi administrator [指定] 組織 ログイン名
  作った人への招待のアドレスを一度だけ表示します。安全な方法で本人にわたしてください。7 日使えます。
  その人がパスワードと確認コードを決め、ほかの利用者を加えます。

  組織         組織の番号（例：011002）。同じ番号があるときは 種類:番号（例：municipality:011002）
  ログイン名   サインインに使う名前

指定
  --name 名前             その人の名前。新しく作るときに要ります
  --again                 もういる利用者に、新しい招待を出す（パスワードを忘れたとき）
  --without-second-factor --again のとき、確認コードの登録も消す（電話をなくしたとき）

${where.ja}

終了コード  0 できた   2 できなかった`,
    en: `yorisoi administrator — make the first administrator of an organisation

Usage
  yorisoi administrator [options] ORGANISATION LOGIN
  Prints a link once; give it to the person by a safe way. It works for seven days. The person sets a password and a second
  factor and adds everyone else.

  ORGANISATION   its code (011002), or KIND:CODE when several have the same
  LOGIN          the name to sign in with

Options
  --name NAME               name of the person; needed for a new one
  --again                   a new link for one who is there (lost password)
  --without-second-factor   with --again: also forget the second factor (lost telephone)

${where.en}

Exit code  0 done   2 not done`,
  },
} as const;
