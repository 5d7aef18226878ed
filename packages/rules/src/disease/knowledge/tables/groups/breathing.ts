import { changes } from "../../change-pattern.ts";
import { examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const breathing: GroupNotes = {
  id: "breathing",
  summaryEn:
    "Short breath rules out stairs and heavy work; a cold can turn grave at once; smoke makes it worse.",
  traits: [
    stated("息をする力が落ち、体を動かす力も落ちます。", "S3 L423"),
    stated("階段の上り下りや、力のいる仕事ができなくなります。", "S3 L423"),
    stated("かぜから肺炎などになると、一気に重くなります。", "S3 L423"),
    stated("たばこのけむりやよごれた空気で、症状が悪くなります。", "S3 L423"),
  ],
  changes: [changes("sudden", "かぜから肺炎になると、急に重くなります。", "S3 L423")],
  changeNote: "かぜをひいた後の回復の時間も聞いてください。",
  symptoms: examples("S3 L423", "息が苦しい", "体を動かす力が落ちる"),
  difficulties: examples("S3 L423", "階段の上り下り", "力のいる仕事"),
  care: [
    ours("かぜ気味のときは訪ねず、日を変えます。マスクと手洗いも忘れません。", "S3 L423"),
    ours("たばこ、香水、ほこりのにおいを持ちこみません。", "S3 L423"),
    ours("息が切れる人には、短い答えですむように聞き、休みを入れます。", "S3 L423", "S3 L607"),
  ],
  asks: [
    weAsk("階段や坂では、何段、何メートルで休みますか。", "S3 L423", "歩行", "移動"),
    weAsk(
      "着がえ、入浴、食事で息が切れますか。とちゅうで休みますか。",
      "S3 L423",
      "衣服の着脱",
      "入浴",
      "食事",
    ),
    weAsk(
      "酸素や呼吸の機械を使っていますか。だれが手入れしますか。",
      "S3 L423",
      "酸素療法",
      "レスピレーター",
    ),
    weAsk("けむり、ほこり、洗剤で苦しくなり、できない家事はありますか。", "S3 L423", "掃除", "調理"),
  ],
  boardAsks: [weAsk("かぜなどで重くなったときの様子が書かれていますか。", "S3 L423", "移動")],
  missed: [
    ours("座って話す間だけで決めません。動いた後の息も聞きます。", "S3 L423", "S3 L610"),
    ours("部屋のよごれやけむりも症状に関わります。家の空気も聞きます。", "S3 L423"),
  ],
  unknown: [],
};
