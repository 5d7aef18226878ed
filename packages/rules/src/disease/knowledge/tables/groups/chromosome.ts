import { ours, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const chromosome: GroupNotes = {
  id: "chromosome",
  summaryEn:
    "A group added after 2013; our sources say nothing of its traits. Ask the person and the doctor.",
  traits: [],
  changes: [],
  changeNote: "このグループに多い変わり方は、私たちの資料にありません。本人、家族、主治医に聞いてください。",
  symptoms: [],
  difficulties: [],
  care: [
    ours("病気ごとのちがいが大きいと考え、会う前に難病情報センターのページを読みます。", "S3 L657"),
    ours("子どものころからの様子は、家族や学校の人にも聞きます。", "S3 L669"),
  ],
  asks: [
    weAsk("毎日の暮らしで、いちばん困っていることは何ですか。", "S3 L681"),
    weAsk("小さいころから今までに、できることはどう変わりましたか。", "S3 L705"),
    weAsk("心臓、目、耳など、ほかの病気の治療も受けていますか。", "S3 L592", "健康・栄養管理"),
  ],
  boardAsks: [weAsk("病気の説明が、医師意見書に分かることばで書かれていますか。", "S3 L881")],
  missed: [ours("同じ病名でも、できることは一人ひとりちがうと考えて聞きます。", "S3 L610")],
  unknown: [
    "このグループは2013年の後にできました。特徴を書いた資料はまだありません。",
    "病気の説明は、難病情報センターのページで確かめてください。",
  ],
};
