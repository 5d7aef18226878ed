import { changes } from "../../change-pattern.ts";
import { examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const endocrine: GroupNotes = {
  id: "endocrine",
  summaryEn: "Too little or too much of a hormone; symptoms vary by hormone and may swing widely.",
  traits: [
    stated("ホルモンが足りない病気と、多すぎる病気があります。", "S3 L416"),
    stated("ホルモンのはたらきがちがうので、症状もさまざまです。", "S3 L416"),
    stated("足りないときは薬などでおぎない、多すぎるときははたらきをおさえます。", "S3 L416"),
  ],
  changes: [changes("day-to-day", "病気によっては、症状が大きく変わります。", "S3 L416")],
  changeNote:
    "どんなときに変わるかは、資料にありません。薬の時間、体調、気温との関係を本人に聞いてください。",
  symptoms: examples("S3 L416", "ホルモンが足りないための症状", "ホルモンが多すぎるための症状"),
  difficulties: [],
  care: [
    ours("薬や食事の時間を先に聞き、その時間をさけて訪ねます。", "S3 L416"),
    stated("疲れやすい人には、とちゅうで休みを入れます。", "S3 L607"),
  ],
  asks: [
    weAsk("薬を飲み忘れると、体はどうなりますか。だれかが確かめていますか。", "S3 L416", "薬の管理"),
    weAsk("よい日と悪い日で、家事はどのくらいちがいますか。", "S3 L416", "調理", "掃除", "洗濯", "買い物"),
    weAsk(
      "体がつらくて、気分が沈んだり、やる気が出なかったりしますか。",
      "S3 L738",
      "意欲が乏しい",
      "感情が不安定",
    ),
  ],
  boardAsks: [weAsk("症状の波の大きさと、その長さが書かれていますか。", "S3 L416")],
  missed: [
    ours("調査の日がよい日だと、困りごとが見えません。悪い日の様子を聞きます。", "S3 L416", "S3 L896"),
    ours("病気がちがえば症状もちがいます。同じグループの例を当てはめません。", "S3 L416"),
  ],
  unknown: ["このグループの人の「暮らしの困りごと」は、もとの資料にありません。"],
};
