import { ours, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const earNoseThroat: GroupNotes = {
  id: "ear-nose-throat",
  summaryEn:
    "A name in today's classification under which our data lists no notified disease; no source on traits.",
  traits: [],
  changes: [],
  changeNote: "このグループに多い変わり方は、私たちの資料にありません。本人、家族、主治医に聞いてください。",
  symptoms: [],
  difficulties: [],
  care: [
    ours("聞こえにくい人、話しにくい人には、本人の方法で話し、答えを待ちます。", "S3 L608"),
    ours("会う前に、難病情報センターのページを読みます。", "S3 L657"),
  ],
  asks: [
    weAsk("毎日の暮らしで、いちばん困っていることは何ですか。", "S3 L681"),
    weAsk(
      "聞くこと、話すこと、食べることで困ることはありますか。",
      "S3 L681",
      "聴力",
      "コミュニケーション",
      "食事",
    ),
  ],
  boardAsks: [weAsk("病気の説明が、医師意見書に分かることばで書かれていますか。", "S3 L881")],
  missed: [ours("「聴覚・平衡機能系疾患」のカードも、合わせて読んでください。", "S3 L421")],
  unknown: [
    "この名前のグループに入る指定難病は、私たちのデータにはまだありません。",
    "特徴を書いた資料もまだありません。",
  ],
};
