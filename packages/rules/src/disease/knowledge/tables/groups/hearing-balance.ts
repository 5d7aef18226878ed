import { changes } from "../../change-pattern.ts";
import { examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const hearingBalance: GroupNotes = {
  id: "hearing-balance",
  summaryEn: "Attacks of dizziness, some so strong that hospital is needed; no quick turns of head or body.",
  traits: [
    stated("めまいが起きる病気があります。", "S3 L421"),
    stated("めまいの発作が強いと、入院することもあります。", "S3 L421"),
    stated("頭や体の向きを急に変えないように気をつけます。", "S3 L421"),
  ],
  changes: [changes("sudden", "めまいの発作が強く起きることがあります。", "S3 L421")],
  changeNote: "発作のない日は元気に見えます。発作の回数、長さ、その間の暮らしを聞いてください。",
  symptoms: examples("S3 L421", "めまい", "めまいの強い発作"),
  difficulties: examples("S3 L421", "急に向きを変える動作をさける", "強い発作で入院する"),
  care: [
    ours("後ろや横から急に呼びません。正面に座って話します。", "S3 L421"),
    ours("聞こえにくい人には、筆談や手話など、本人の方法で話します。", "S3 L608"),
    ours("めまいが出たら、すぐに休み、別の日に続けます。", "S3 L421", "S3 L607"),
  ],
  asks: [
    weAsk(
      "めまいの発作は月に何回ありますか。何時間くらい動けませんか。",
      "S3 L421",
      "起き上がり",
      "歩行",
      "移動",
    ),
    weAsk("発作のとき、トイレや食事はどうしていますか。", "S3 L421", "排尿", "排便", "食事"),
    weAsk("発作がこわくて、外出や入浴をやめることはありますか。", "S3 L421", "入浴", "交通手段の利用"),
    weAsk("会話や電話、サイレンの音は聞こえますか。", "S3 L206", "聴力", "電話等の利用", "危険の認識"),
  ],
  boardAsks: [weAsk("発作の回数と、発作の間にいる支援が書かれていますか。", "S3 L706", "移動")],
  missed: [
    ours("発作のない日に調査すると、「できる」が並びます。発作の日の様子を書きます。", "S3 L421", "S3 L896"),
  ],
  unknown: ["聞こえにくさについては、もとの資料に説明がありません。"],
};
