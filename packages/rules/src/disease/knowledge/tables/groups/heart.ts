import { changes } from "../../change-pattern.ts";
import { ask, examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const heart: GroupNotes = {
  id: "heart",
  summaryEn:
    "Palpitations, tiredness, swelling and short breath; effort makes it worse, so someone else does the housework.",
  traits: [
    stated("胸がどきどきする、疲れやすい、むくむ、息が切れるなどの症状が出ます。", "S3 L422"),
    stated("心臓のはたらきが足りない状態（心不全）のためです。", "S3 L422"),
    stated("症状が重くなるような動きは、さける必要があります。", "S3 L422"),
    stated("そのため、家事をだれかに代わってもらう必要があります。", "S3 L422"),
  ],
  changes: [
    changes("sudden", "特発性拡張型心筋症では、発作のときに家事がすべてできない人がいました。", "S3 L753"),
  ],
  changeNote: "動いた後に悪くなることがあります。動いた日の夜と次の日の様子も聞いてください。",
  symptoms: examples("S3 L422", "胸がどきどきする", "疲れやすい", "むくむ", "息が切れる"),
  difficulties: examples("S3 L422", "負担のかかる動きをさける", "家事を代わってもらう"),
  care: [
    ours("階段を上がる、立ち上がるなどの動作を、見るために求めません。", "S3 L422"),
    stated("疲れやすい人には、とちゅうで休みを入れます。", "S3 L607"),
    ours("息が切れる人には、短い答えですむように聞きます。", "S3 L422"),
  ],
  asks: [
    ask(
      "起き上がる、立ち上がるときに、息苦しさや立ちくらみがありますか。",
      "S3 L753",
      "起き上がり",
      "立ち上がり",
    ),
    weAsk("どの動きを、医師に止められていますか。", "S3 L422", "移動", "入浴", "健康・栄養管理"),
    weAsk("掃除、洗濯、買い物の後、どのくらい休みますか。", "S3 L422", "掃除", "洗濯", "買い物"),
    weAsk("発作のときは、だれが何をしていますか。", "S3 L753", "調理", "掃除", "排尿"),
  ],
  boardAsks: [weAsk("「動ける」ことと「動いてよい」ことを、分けて考えましたか。", "S3 L422", "移動", "掃除")],
  missed: [
    ours("動けるのに、動いてはいけない人がいます。「できる」だけでは分かりません。", "S3 L422", "S3 L710"),
    ours("その日の様子だけで決めません。動いた日の夜と次の日も聞きます。", "S3 L422", "S3 L667"),
  ],
  unknown: [],
};
