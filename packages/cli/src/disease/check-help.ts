/** What `yorisoi disease check --help` prints. */
export const checkHelp = {
  ja: `yorisoi disease check — 窓口で、対象の病気かを確かめる

使い方
  yorisoi disease check --on 2026-11-21 --disease 番号か病名 [指定]

指定（* は何回でも書けます）
  --on 日                 確かめる日。なければ日本の今日。R8.11.21 のようにも書けます
  --disease 病気 *        番号（NANDO:1200002 など）か、書類に書いてある病名
  --complication 病気 *   合併症
  --birth-day 日          生まれた日
  --age 数                その日の年齢（生まれた日がわからないとき）
  --onset 時期            発症の時期。2019、2019-04、2019-04-01。「2019ごろ」も書けます
  --progressive           進行する病気である（本人か医師の話）
  --proof 書類 *          診断書、受給者証、登録者証、意見書、小児慢性受給者証、特定疾患受給者証
                          （diagnosis recipient registration opinion childhood former）。日は 診断書=2026-11-01 のように
  --handbook 手帳 *       身体障害者手帳、療育手帳、精神障害者保健福祉手帳（physical intellectual mental）
  --earlier-decision 日   この病気による前の支給決定の日
  --with-imported         読みこんだ公の一覧も使う（データベースを開きます）
  --json                  API と同じ JSON で出す

障害の程度や、サービスを出すかどうかは決めません。名前は書かないでください。

終了コード  0 答えた   1 答えたが、足りないもの・直すものがある   2 答えられなかった`,
  en: `yorisoi disease check — is the disease covered, at the window

Usage
  yorisoi disease check --on 2026-11-21 --disease ID_OR_NAME [options]

Options (* may be repeated)
  --on DAY                the day; without it today in Japan
  --disease DISEASE *     an id (NANDO:1200002 …) or the name on the paper
  --complication DISEASE *
  --birth-day DAY, --age N
  --onset WHEN            2019, 2019-04 or 2019-04-01; "about 2019" too
  --progressive           the illness progresses (as the person or the doctor says)
  --proof PAPER *         diagnosis, recipient, registration, opinion, childhood, former; with a day: diagnosis=2026-11-01
  --handbook KIND *       physical, intellectual, mental
  --earlier-decision DAY  of an earlier decision because of the disease
  --with-imported         use official lists that were imported, too (opens the database)
  --json                  the same JSON as the API

Decides neither the degree of disability nor whether a service is given. Write no name of a person.

Exit code  0 answered   1 answered, but something is missing or to be mended   2 not answered`,
} as const;

/** What `yorisoi disease show --help` prints. */
export const showHelp = {
  ja: `yorisoi disease show — 一つの疾病について、わかっていることを見る

使い方
  yorisoi disease show 番号 [指定]     番号は「yorisoi disease search」で見つかります（例：NANDO:1200002）

指定
  --on 日           この日で答える。なければ日本の今日
  --with-imported   読みこんだ公の一覧も使う（データベースを開きます）
  --json            API と同じ JSON で出す

終了コード  0 見せた   2 見せられなかった`,
  en: `yorisoi disease show — what is known of one disease

Usage
  yorisoi disease show ID [options]    "yorisoi disease search" finds the id (for example NANDO:1200002)

Options
  --on DAY          answer for this day; without it today in Japan
  --with-imported   use official lists that were imported, too (opens the database)
  --json            the same JSON as the API

Exit code  0 shown   2 not shown`,
} as const;
