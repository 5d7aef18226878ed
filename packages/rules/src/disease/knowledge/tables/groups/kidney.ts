import { examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const kidney: GroupNotes = {
  id: "kidney",
  summaryEn:
    "Blood in urine or little urine; limits on salt, protein and water according to kidney function.",
  traits: [
    stated("尿に血がまじる、尿が少ない、出ないことがあります。", "S3 L428"),
    stated("腎臓のはたらきに合わせて、塩分、たんぱく質、水分をひかえます。", "S3 L428"),
    stated("多発性嚢胞腎では、水の入ったふくろが尿の通り道をおすことがあります。", "S3 L428"),
    stated("そのため、感染が起きることがあります。", "S3 L428"),
  ],
  changes: [],
  changeNote:
    "このグループに多い変わり方は、もとの資料にありません。検査の値や治療の日との関係を本人に聞いてください。",
  symptoms: examples("S3 L428", "尿に血がまじる", "尿が少ない、出ない"),
  difficulties: examples("S3 L428", "塩分、たんぱく質、水分をひかえた食事"),
  care: [
    ours("お茶や食べ物をすすめません。決められた量がある人がいます。", "S3 L428"),
    ours("透析のある人には、透析の日と時間をさけて訪ねます。", "S3 L1165"),
  ],
  asks: [
    weAsk(
      "食事や水分の決まりを守るのに、だれの助けがいりますか。",
      "S3 L428",
      "調理",
      "食事",
      "健康・栄養管理",
    ),
    weAsk("トイレの回数や、尿の出にくさで困ることはありますか。", "S3 L428", "排尿"),
    weAsk(
      "透析をしていますか。その日の帰りと、次の日の様子はどうですか。",
      "S3 L1165",
      "透析",
      "移動",
      "交通手段の利用",
    ),
  ],
  boardAsks: [weAsk("治療の日とそうでない日の、両方の様子が書かれていますか。", "S3 L706", "透析", "移動")],
  missed: [
    stated("多発性嚢胞腎では、ふくろが大きいと、体を強く打って腎臓が破れることがあります。", "S3 L428"),
    ours("食事の決まりを守る手間は、外から見えにくい負担です。", "S3 L428", "S3 L602"),
  ],
  unknown: [],
};
