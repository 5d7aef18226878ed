import { examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const blood: GroupNotes = {
  id: "blood",
  summaryEn: "Anaemia weakens, low platelets make bleeding easy; infection must be caught early.",
  traits: [
    stated("血が足りない状態（貧血）のため、体を動かす力が落ちることがあります。", "S3 L414"),
    stated("血を止める血小板が減ると、血が出やすくなります。", "S3 L414"),
    stated("どこまで動いてよいかは、血小板の数で変わります。", "S3 L414"),
    stated("原発性免疫不全症候群では、感染を防ぎ、早く治療を始めることが大切です。", "S3 L414"),
  ],
  changes: [],
  changeNote:
    "このグループに多い変わり方は、もとの資料にありません。検査の値で動ける量が変わる点に気をつけます。",
  symptoms: examples("S3 L414", "体を動かす力が落ちる", "血が出やすい"),
  difficulties: examples("S3 L414", "動く量をおさえて暮らす"),
  care: [
    ours("かぜ気味のときは訪ねず、日を変えます。マスクと手洗いも忘れません。", "S3 L414"),
    ours("けがを防ぐため、動作をしてもらうより、話を聞くことを先にします。", "S3 L414", "S3 L623"),
  ],
  asks: [
    weAsk("どのくらい動くと疲れますか。階段や買い物の後はどうなりますか。", "S3 L414", "移動", "買い物"),
    weAsk("けがや出血を防ぐために、やめている家事はありますか。", "S3 L414", "調理", "掃除"),
    weAsk(
      "熱やせきが出たとき、すぐ受診できますか。だれかの助けがいりますか。",
      "S3 L414",
      "健康・栄養管理",
      "交通手段の利用",
    ),
    weAsk("皮ふや口の中を清潔に保つのに、手助けがいりますか。", "S3 L414", "入浴", "口腔清潔"),
  ],
  boardAsks: [weAsk("体のだるさや熱など、体全体の症状を考えに入れましたか。", "S3 L920")],
  missed: [
    stated("原発性免疫不全症候群では、軽いかぜに見えても受診が必要です。", "S3 L414"),
    ours("元気に見えても、動く量をおさえて暮らしていることがあります。", "S3 L414", "S3 L610"),
  ],
  unknown: [],
};
