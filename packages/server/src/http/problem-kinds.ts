import { peopleProblemKinds } from "./problem-kinds-people.ts";

interface Kind {
  readonly status: number;
  readonly title: string;
  /** What, why and what to do, in Japanese and English; never a part of what was sent. */
  readonly detail: string;
  readonly english: string;
}

/** Every way a request can fail. The key stands in the problem's `type`. */
export const problemKinds = {
  "empty-body": {
    status: 400,
    title: "本文がありません",
    detail: "本文が空です。一件の事例か、事例の配列を JSON で送ってください。例は /api/docs にあります。",
    english: "The body is empty. Send one case or an array of cases as JSON; see /api/docs.",
  },
  "not-json": {
    status: 400,
    title: "JSON として読めません",
    detail:
      "本文が JSON の書き方になっていません。problems の場所を直して、もう一度送ってください。一行一件で送るときは content-type を application/x-ndjson にしてください。",
    english: "The body is not JSON. Mend the place named in problems and send it again.",
  },
  "not-utf8": {
    status: 400,
    title: "文字コードが UTF-8 ではありません",
    detail: "本文の文字を読めません。UTF-8 に変換してから、もう一度送ってください。",
    english: "The body is not UTF-8. Convert it and send it again.",
  },
  "bad-query": {
    status: 400,
    title: "アドレスの「?」の後の指定が正しくありません",
    detail: "知らない指定があります。使える指定は /api/docs にあります。直して、もう一度送ってください。",
    english: "A query parameter is unknown or has an unknown value; see /api/docs.",
  },
  "bad-address": {
    status: 400,
    title: "アドレスを読めません",
    detail:
      "アドレスが長すぎるか、「..」があるか、「%」の後の文字が正しくありません。アドレスを確かめて、もう一度送ってください。",
    english:
      "The address is not valid: it is too long, has two dots in a row, or has wrong characters after a percent sign.",
  },
  "bad-request": {
    status: 400,
    title: "要求を読めません",
    detail: "要求の見出し（header）か長さが正しくありません。送る側の設定を確かめてください。",
    english: "The request is malformed; check its headers and length.",
  },
  "unknown-path": {
    status: 404,
    title: "そのアドレスには何もありません",
    detail: "アドレスのつづりを確かめてください。使えるアドレスの一覧は /api/docs にあります。",
    english: "There is nothing at this address; see /api/docs for those that exist.",
  },
  "wrong-method": {
    status: 405,
    title: "このアドレスでは使えない方法（method）です",
    detail: "応答の allow に書かれた方法で、もう一度送ってください。使い方は /api/docs にあります。",
    english: "This address does not take this method; use one of those in the allow header.",
  },
  "too-large": {
    status: 413,
    title: "本文が大きすぎます",
    detail:
      "一度に送れるのは 8 MiB までです。いくつかに分けて送るか、大きさに限りのない「npx yorisoi grade」を使ってください。",
    english:
      "The body is larger than 8 MiB. Send it in parts, or use `npx yorisoi grade`, which has no limit.",
  },
  "too-many-cases": {
    status: 413,
    title: "事例が多すぎます",
    detail:
      "配列で一度に送れるのは 1000 件までです。分けて送るか、一行一件の application/x-ndjson か「npx yorisoi grade」を使ってください。",
    english: "An array holds at most 1000 cases. Send it in parts, or as application/x-ndjson.",
  },
  "wrong-type": {
    status: 415,
    title: "この形式（content-type）は読めません",
    detail:
      "content-type を application/json（一件か配列）か application/x-ndjson（一行一件）にしてください。文字コードは UTF-8、圧縮なしです。",
    english: "Use content-type application/json or application/x-ndjson, UTF-8, not compressed.",
  },
  "bad-case": {
    status: 422,
    title: "事例に直すところがあります",
    detail: "problems に直すところをすべて挙げました。直して、もう一度送ってください。",
    english: "Everything that has to be mended is listed in problems.",
  },
  "no-cases": {
    status: 422,
    title: "事例が一件もありません",
    detail: "一件以上の事例を送ってください。例は /api/docs にあります。",
    english: "There is no case in the body; send at least one.",
  },
  "slow-request": {
    status: 408,
    title: "要求が時間内に届きませんでした",
    detail: "送るのに時間がかかりすぎました。回線を確かめて、もう一度送ってください。",
    english: "The request took too long to arrive; try again.",
  },
  fault: {
    status: 500,
    title: "プログラムの誤りで答えられませんでした",
    detail:
      "入力のせいではありません。instance の番号を添えて管理者に知らせてください。送った内容は記録していません。",
    english:
      "A fault of the program. Tell the administrator the number in instance; nothing you sent is kept.",
  },
  "web-not-built": {
    status: 503,
    title: "画面がまだ組み立てられていません",
    detail: "サーバーを止めて「npm start」で起動し直すと、画面も組み立てられます。API はこのまま使えます。",
    english: "The web pages are not built yet: stop the server and use `npm start`. The API works.",
  },
  ...peopleProblemKinds,
} as const satisfies Readonly<Record<string, Kind>>;

export type ProblemKind = keyof typeof problemKinds;
