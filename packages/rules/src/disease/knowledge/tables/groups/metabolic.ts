import { examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const metabolic: GroupNotes = {
  id: "metabolic",
  summaryEn:
    "Substances build up in cells all over the body; often from early childhood, sometimes from adulthood.",
  traits: [
    stated("小さい子どものころに始まることが多い病気です。", "S3 L417"),
    stated("おとなになってから始まることも、まれではありません。", "S3 L417"),
    stated("体の中でできた物が、全身の細胞にたまっていきます。", "S3 L417"),
    stated("手足の痛みのほか、腎臓や心臓の症状が出ることもあります。", "S3 L417"),
  ],
  changes: [],
  changeNote:
    "このグループに多い変わり方は、もとの資料にありません。始まった年と、その後の変化を本人に聞いてください。",
  symptoms: examples(
    "S3 L417",
    "手足の痛み",
    "血管のふくらみ（血管腫）",
    "腎臓がはたらかなくなる",
    "心臓の症状",
  ),
  difficulties: [],
  care: [
    ours("手足が痛む人には、動作を求めず、話を聞くだけにすることも考えます。", "S3 L417", "S3 L623"),
    ours("小さいころからの病気では、育ちと学校の話も聞きます。", "S3 L417"),
  ],
  asks: [
    weAsk(
      "手足が痛むとき、歩く、着がえる、家事をするのはどうなりますか。",
      "S3 L417",
      "歩行",
      "衣服の着脱",
      "掃除",
    ),
    weAsk(
      "腎臓や心臓のために、食事や動きで止められていることはありますか。",
      "S3 L417",
      "食事",
      "移動",
      "健康・栄養管理",
    ),
    weAsk("いつごろ始まりましたか。前にできて、今はできないことは何ですか。", "S3 L417", "移動"),
  ],
  boardAsks: [weAsk("症状が体のいくつかの所に出ている場合、その全部が書かれていますか。", "S3 L592")],
  missed: [
    ours("外から見えない痛みがあります。見た目で決めず、本人に聞きます。", "S3 L417", "S3 L602"),
    ours("小さいころから工夫してきたので、困りごとと思っていないかもしれません。", "S3 L417", "S3 L681"),
  ],
  unknown: ["このグループの人の「暮らしの困りごと」は、もとの資料にありません。"],
};
