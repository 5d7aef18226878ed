import type { Statistic, StatisticRow } from "../../statistics/statistic.ts";

type Row = readonly [key: string, label: string, count: number, ofAll: number, ofAnswered: number | null];

/** Rows that stand on consecutive lines of the source. */
const rowsFrom = (line: number, rows: readonly Row[]): StatisticRow[] =>
  rows.map(([key, label, count, ofAll, ofAnswered], index) => ({
    key,
    label,
    kana: "",
    count,
    ofAll,
    ofAnswered,
    outOf: null,
    source: `S3 L${line + index}`,
  }));

const year = "2010年度";
const notRepresentative = "2010年度のアンケートです。今の様子や、一つの病気の様子とはちがうことがあります。";

/** The survey of 2010 among people with an intractable disease (S3 L431–478). */
export const survey2010: readonly Statistic[] = [
  {
    id: "change-patterns",
    title: "症状が毎日変わる人が最も多く、約4割でした",
    subject: "症状の変わり方",
    unit: "人",
    year,
    asked: 1380,
    answered: 1186,
    multipleAnswers: true,
    complete: true,
    total: 1380,
    rows: rowsFrom(436, [
      ["every-day", "毎日ある", 569, 412, 480],
      ["temporary", "一時的なもの", 95, 69, 80],
      ["hardly", "ほとんど変わらない", 107, 78, 90],
      ["within-day", "一日の中で変わる", 258, 187, 218],
      ["day-to-day", "日によって大きくちがう", 383, 278, 323],
      ["progressive", "進んでいる", 263, 191, 222],
      ["improving", "よくなっている", 28, 20, 24],
      ["long-cycle", "長い間をおいて、よくなったり悪くなったりする", 166, 120, 140],
      ["other", "その他", 33, 24, 28],
      ["no-answer", "答えなし", 194, 141, null],
    ]),
    notes: ["一人がいくつも選べるので、足しても100％になりません。", notRepresentative],
    source: "S3 L433–446",
    english: "How symptoms change: every day for four in ten (n = 1,380, several answers).",
  },
  {
    id: "complications",
    title: "半分をこえる人に、合併症、副作用、二次障害のどれかがありました",
    subject: "合併症、二次障害、副作用があるか",
    unit: "人",
    year,
    asked: 1380,
    answered: 1218,
    multipleAnswers: true,
    complete: true,
    total: 1380,
    rows: rowsFrom(451, [
      ["complication", "合併症がある", 352, 255, 289],
      ["secondary", "二次障害がある", 237, 172, 195],
      ["side-effect", "副作用による病気や障害がある", 327, 237, 268],
      ["none", "特にない", 526, 381, 432],
      ["no-answer", "答えなし", 162, 117, null],
    ]),
    notes: [
      "一人がいくつも選べるので、足しても100％になりません。",
      "「特にない」と「答えなし」を引くと、どれかがある人は692人です。全体の50.1％になります。",
      notRepresentative,
    ],
    source: "S3 L448–456",
    english: "Half had a complication, side effect or secondary disability (692 of 1,380, several answers).",
  },
  {
    id: "use",
    title: "知らない人と、分からない人を合わせると28％でした",
    subject: "前の制度（居宅生活支援事業）を使っているか",
    unit: "人",
    year,
    asked: 1380,
    answered: 1072,
    multipleAnswers: false,
    complete: true,
    total: 1380,
    rows: rowsFrom(461, [
      ["using", "使っている（これから使う予定）", 81, 59, 76],
      ["refused", "使いたいが、対象にならず使えない", 41, 30, 38],
      ["unclear", "使いたいが、制度の中身がよく分からない", 74, 54, 69],
      ["no-need", "使う必要がない", 561, 407, 523],
      ["unknown", "サービスのことを知らない", 306, 222, 285],
      ["no-provider", "サービスをする所がなく、使えない", 9, 7, 8],
      ["no-answer", "答えなし", 308, 223, null],
    ]),
    notes: [
      "28％は全体の1380人に対する割合です。答えた1072人で見ると35.4％です。",
      "この制度は2013年3月までのものです。今は障害福祉サービスに変わりました。",
      notRepresentative,
    ],
    source: "S3 L458–468, L403",
    english: "28 % did not know the services or did not understand them (n = 1,380).",
  },
  {
    id: "wishes",
    title: "これから使いたいのは、日常生活用具が最も多い答えでした",
    subject: "これから使いたいサービス",
    unit: "人",
    year,
    asked: 205,
    answered: 170,
    multipleAnswers: true,
    complete: true,
    total: 205,
    rows: rowsFrom(473, [
      ["home-help", "ホームヘルプサービス", 79, 385, 465],
      ["short-stay", "短期入所（ショートステイ）", 49, 239, 288],
      ["equipment", "日常生活用具の給付", 97, 473, 571],
      ["none", "使うつもりはない", 14, 68, 82],
      ["no-answer", "答えなし", 35, 171, null],
    ]),
    notes: [
      "一人がいくつも選べるので、足しても100％になりません。",
      "205人は、使っている人と使いたい人を足した数と同じです。だれに聞いたかは書かれていません。",
      notRepresentative,
    ],
    source: "S3 L470–478",
    english: "Wanted next: equipment 47.3 %, home help 38.5 %, short stay 23.9 % (n = 205, several answers).",
  },
];
