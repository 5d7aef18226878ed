import { examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const smon: GroupNotes = {
  id: "smon",
  summaryEn: "Nerves of brain, spine and limbs; strange tingling; many complications.",
  traits: [
    stated("脳とせきずいの神経と、手足の神経がおかされる病気です。", "S3 L429"),
    stated("びりびりするなど、ふつうとちがう感じ方が特徴です。", "S3 L429"),
    stated("いろいろな合併症が出ます。", "S3 L429"),
  ],
  changes: [],
  changeNote:
    "このグループに多い変わり方は、もとの資料にありません。感じ方の強い時間や季節を本人に聞いてください。",
  symptoms: examples("S3 L429", "びりびりする感じ", "いろいろな合併症"),
  difficulties: [],
  care: [
    ours("体にふれる前に声をかけます。感じ方がふつうとちがうからです。", "S3 L429"),
    ours("合併症が多いので、ほかの病気の薬と治療も聞きます。", "S3 L429", "S3 L592"),
  ],
  asks: [
    weAsk(
      "びりびりする感じは、歩く、立つ、眠ることにどうひびきますか。",
      "S3 L429",
      "歩行",
      "立ち上がり",
      "昼夜逆転",
    ),
    weAsk(
      "足の感じ方がちがうために、転ぶことはありますか。",
      "S3 L429",
      "移動",
      "危険の認識",
      "感覚過敏・感覚鈍麻",
    ),
    weAsk("ほかの病気のために困っていることはありますか。", "S3 L592", "健康・栄養管理"),
  ],
  boardAsks: [weAsk("合併症による困りごとも、合わせて書かれていますか。", "S3 L592")],
  missed: [ours("びりびりする感じは外から見えません。本人のことばで書きとめます。", "S3 L429", "S3 L602")],
  unknown: [
    "スモンは、今の指定難病の一覧にはありません。",
    "このグループの人の「暮らしの困りごと」は、もとの資料にありません。",
  ],
};
