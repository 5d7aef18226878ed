import { examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const boneJoint: GroupNotes = {
  id: "bone-joint",
  summaryEn: "Like nerve and muscle disease; pressure on the spinal cord can paralyse legs or all limbs.",
  traits: [
    stated("手足が動きにくいなど、神経や筋肉の病気と似た症状が出ます。", "S3 L426"),
    stated("背骨の中の神経がおされると、手術でも治しきれないことがあります。", "S3 L426"),
    stated("両足や両手両足に麻痺が出る人もいます。", "S3 L426"),
  ],
  changes: [],
  changeNote:
    "このグループに多い変わり方は、もとの資料にありません。痛む日と動ける日のちがいを本人に聞いてください。",
  symptoms: examples("S3 L426", "手足が動きにくい", "両足の麻痺", "両手両足の麻痺"),
  difficulties: [],
  care: [
    ours("動作をしてもらう前に、痛む所と、してはいけない動きを聞きます。", "S3 L426", "S3 L623"),
    ours("転ばないように、立つ動作や歩く動作を無理に求めません。", "S3 L426"),
  ],
  asks: [
    weAsk(
      "寝返り、起き上がり、立ち上がりは、どのようにしていますか。",
      "S3 L426",
      "寝返り",
      "起き上がり",
      "立ち上がり",
    ),
    weAsk(
      "手のしびれで、はし、ボタン、字を書くことに困りますか。",
      "S3 L426",
      "食事",
      "衣服の着脱",
      "読み書き",
    ),
    weAsk("どのくらい歩けますか。階段や段差はどうですか。", "S3 L426", "歩行", "移動", "麻痺"),
    weAsk("痛くて動かせない関節はありますか。", "S3 L782", "関節の拘縮"),
  ],
  boardAsks: [weAsk("手術の後の様子と、これからの見込みが書かれていますか。", "S3 L705", "麻痺")],
  missed: [
    stated("「痛くて動かない」ことは、拘縮に入ります。痛みだけでは麻痺になりません。", "S3 L782"),
    ours("手術を受けたからよくなった、とは決められません。", "S3 L426"),
  ],
  unknown: ["このグループの人の「暮らしの困りごと」は、もとの資料にありません。"],
};
