import { changes } from "../../change-pattern.ts";
import { ask, examples, ours, stated, weAsk } from "../../fact.ts";
import type { GroupNotes } from "../../group-card.ts";

export const skin: GroupNotes = {
  id: "skin",
  summaryEn:
    "Changed looks and complications narrow daily life; eyes, hearing and walking may be affected too.",
  traits: [
    stated("見た目の変化や合併症のために、毎日の暮らしが大きく制限されます。", "S3 L425"),
    stated("皮ふの手当てのほか、十分な介護が必要です。", "S3 L425"),
    stated("目や耳の症状、歩きにくさがいっしょに出る病気もあります。", "S3 L425"),
  ],
  changes: [changes("season", "強皮症では、冬に指の動きが特に悪くなる人がいました。", "S3 L955")],
  changeNote: "寒さとの関係を聞いてください。冬に悪くなる人が、例にあります。",
  symptoms: examples("S3 L425", "見た目の変化", "目の症状", "聞こえにくさ", "歩きにくさ"),
  difficulties: examples("S3 L425", "毎日の暮らしが大きく制限される"),
  care: [
    ours("部屋を暖かくして会います。握手などで、急に体にふれません。", "S3 L955", "S3 L970"),
    ours("見た目のことを話題にするのは、本人が話してからにします。", "S3 L425", "S3 L612"),
    ours("かぜ気味のときは訪ねず、日を変えます。", "S3 L970"),
  ],
  asks: [
    ask(
      "タオルをしぼる、包丁を強く握ることはできますか。冬はどうですか。",
      "S3 L954",
      "調理",
      "麻痺",
      "関節の拘縮",
    ),
    ask("洗剤やスプレーで息苦しくなり、できない掃除はありますか。", "S3 L963", "掃除"),
    ask("つめ切りや着がえは、一人でできても時間がかかりますか。", "S3 L960", "衣服の着脱"),
    weAsk("皮ふの手当てに、毎日どのくらいの時間と手助けがいりますか。", "S3 L425", "入浴", "健康・栄養管理"),
    weAsk("人の目が気になり、外出や仕事をやめることはありますか。", "S3 L425", "対人面の不安緊張", "買い物"),
  ],
  boardAsks: [weAsk("時間をかけて「できる」動作が、そのまま数えられていませんか。", "S3 L960", "衣服の着脱")],
  missed: [
    stated("強皮症では、肺の症状による疲れや息苦しさもあります。", "S3 L957", "S3 L963"),
    ours("皮ふだけを見て終わると、目、耳、足の症状を聞きのがします。", "S3 L425"),
  ],
  unknown: [],
};
