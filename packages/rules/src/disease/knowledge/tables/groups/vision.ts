import { examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const vision: GroupNotes = {
  id: "vision",
  summaryEn: "A narrowing field of view, poor sight in the dark, sometimes blindness.",
  traits: [
    stated("見える範囲がせまくなることがあります。", "S3 L420"),
    stated("夜や暗い部屋で、とても見えにくくなることがあります。", "S3 L420"),
    stated("見えなくなる人もいます。見えない人への介護の方法がいります。", "S3 L420"),
  ],
  changes: [],
  changeNote:
    "もとの資料にあるのは、明るさで見え方が変わることです。暗い所と明るい所の両方を聞いてください。",
  symptoms: examples("S3 L420", "見える範囲がせまい", "夜や暗い部屋で見えにくい", "見えなくなる"),
  difficulties: [],
  care: [
    ours("昼の明るい部屋だけで決めません。夜と暗い所の様子も聞きます。", "S3 L420"),
    ours("名乗ってから話し、書いた物は読み上げます。物の場所を変えません。", "S3 L420"),
  ],
  asks: [
    weAsk(
      "夕方や夜は、一人で歩けますか。ぶつかったり転んだりしますか。",
      "S3 L420",
      "視力",
      "移動",
      "危険の認識",
    ),
    weAsk("書類や薬の字を読めますか。だれが読んでいますか。", "S3 L420", "読み書き", "薬の管理"),
    weAsk("料理、掃除、買い物で、見えないために困ることは何ですか。", "S3 L420", "調理", "掃除", "買い物"),
    weAsk("初めての場所や乗り物では、だれかの案内がいりますか。", "S3 L420", "交通手段の利用"),
  ],
  boardAsks: [weAsk("暗い所と、知らない場所での様子が書かれていますか。", "S3 L420", "視力", "移動")],
  missed: [
    ours("明るい部屋の中では、困っているように見えないことがあります。", "S3 L420", "S3 L610"),
    ours("視力の数字だけで決めません。見える範囲と暗い所の様子も聞きます。", "S3 L420"),
  ],
  unknown: ["このグループの人の「暮らしの困りごと」は、もとの資料にありません。"],
};
