import { changes } from "../../change-pattern.ts";
import { ask, examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const digestive: GroupNotes = {
  id: "digestive",
  summaryEn:
    "Bowel disease comes and goes, with pain and diarrhoea; liver disease brings swelling, itch and yellow skin.",
  traits: [
    stated("腸の病気では、血のまじった便、下痢、おなかの痛みが続きます。", "S3 L424"),
    stated("治療でよくなっても、また出ることをくり返します。", "S3 L424"),
    stated("急な手術が必要になることもあります。", "S3 L424"),
    stated("入院をくり返す人は、同じ年代の人より暮らしの質が大きく下がります。", "S3 L424"),
    stated("肝臓などの病気では、おなかに水がたまる、血管がふくらむことがあります。", "S3 L424"),
    stated("皮ふがかゆい、黄色くなる（黄疸）こともあります。", "S3 L424"),
  ],
  changes: [
    changes("remission-relapse", "腸の病気では、よい時期と悪い時期をくり返します。", "S3 L424"),
    changes("sudden", "急に手術が必要になることがあります。", "S3 L424"),
  ],
  changeNote: "この一年の入院の回数と、悪い時期の長さを聞いてください。",
  symptoms: examples(
    "S3 L424",
    "血のまじった便",
    "下痢",
    "おなかの痛み",
    "おなかに水がたまる",
    "皮ふのかゆみ",
    "黄疸",
  ),
  difficulties: examples("S3 L424", "入院と退院をくり返す"),
  care: [
    ours("すぐトイレに行けるようにし、いつでも中断してよいと先に伝えます。", "S3 L424"),
    ours("便やトイレの話は、家族のいない所で聞くほうがよいことがあります。", "S3 L424", "S3 L635"),
  ],
  asks: [
    weAsk("悪い日は、トイレに何回行きますか。夜は眠れますか。", "S3 L424", "排便", "昼夜逆転"),
    weAsk("トイレが心配で、外出や乗り物をやめることはありますか。", "S3 L424", "移動", "交通手段の利用"),
    weAsk("食べられない物や、食べられない日はありますか。", "S3 L424", "食事", "健康・栄養管理", "調理"),
    ask("長く立っての料理や、掃除機がけはできますか。", "S3 L744", "調理", "掃除"),
    weAsk(
      "点滴や人工肛門（ストーマ）の手入れは、だれがしていますか。",
      "S3 L1165",
      "点滴の管理",
      "ストーマの処置",
      "中心静脈栄養",
    ),
  ],
  boardAsks: [weAsk("一年を通した困りごとが書かれていますか。", "S3 L707", "排便", "買い物")],
  missed: [
    ours("よい時期に調査すると、困りごとがほとんど見えません。", "S3 L424", "S3 L896"),
    ours("外から見えない痛みがあります。見た目で決めず、本人に聞きます。", "S3 L424", "S3 L602"),
  ],
  unknown: [],
};
