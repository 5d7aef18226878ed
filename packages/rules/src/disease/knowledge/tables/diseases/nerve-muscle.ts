import { changes } from "../../change-pattern.ts";
import type { DiseaseNotes } from "../../disease-notes.ts";
import { ask, examples, ours, stated } from "../../fact.ts";

export const nerveMuscleDiseases: readonly DiseaseNotes[] = [
  {
    name: "重症筋無力症",
    names: [],
    notificationNo: 11,
    extent: "whole",
    within: [],
    group: "nerve-muscle",
    symptoms: [
      ...examples(
        "S3 L745",
        "力が入りにくい",
        "しびれ、痛み、ふらつき",
        "疲れやすい",
        "飲みこみにくい",
        "まぶたが下がる、開かない",
        "物が二つに見える",
      ),
      ...examples("S3 L1030–1032", "むせる", "飲んだ水が鼻へもどる"),
    ],
    difficulties: [
      ...examples(
        "S3 L745",
        "寝返りや立ち上がりがむずかしい",
        "おふろでおぼれそうになる",
        "急に動けなくなる",
        "食事に見守りがいる",
        "固い物は小さく切って食べる",
        "重い物を持てない",
        "洗濯物を干せない",
        "乗り物に手助けがいる",
      ),
      ...examples("S3 L1031", "食器を落とす", "かむと疲れる"),
    ],
    changes: [
      changes(
        "within-day",
        "一日の中で変わります。夕方に目が開かなくなる人がいました。",
        "S3 L745",
        "S3 L1023",
      ),
      changes("sudden", "急に動けなくなることがあります。", "S3 L745", "S3 L1026"),
    ],
    care: [
      ours("動ける時間に訪ね、夕方の様子は本人と家族から聞きます。", "S3 L1023"),
      ours("長く話すと疲れる人には、短い答えですむように聞きます。", "S3 L1031", "S3 L607"),
    ],
    asks: [
      ask("夕方になると、目や体はどう変わりますか。", "S3 L1023", "視力", "麻痺"),
      ask("外に出るとき、だれかがいつもついていますか。", "S3 L1026", "移動"),
      ask("薬を飲み忘れると、どのくらいで体調が悪くなりますか。", "S3 L1035", "薬の管理"),
      ask("体調が悪い日は、着がえをだれが手伝いますか。", "S3 L1033", "衣服の着脱"),
    ],
    missed: [
      stated("数メートル歩くだけで疲れると、医師が書いた例があります。", "S3 L1054"),
      stated("飲み忘れると体調がすぐ悪くなるので、家族が薬を確かめていました。", "S3 L1035"),
    ],
  },
  {
    name: "多発性硬化症",
    names: [],
    notificationNo: 13,
    extent: "part",
    within: [],
    group: "nerve-muscle",
    symptoms: examples(
      "S3 L750",
      "力が入りにくい",
      "体がうまく動かせない、勝手に動く",
      "飲みこみにくい",
      "見えにくい",
    ),
    difficulties: examples(
      "S3 L750",
      "寝返りや立ち上がりがむずかしい",
      "食べる、飲むときに見守りがいる",
      "自由に動けない",
      "重い物を持てない",
      "乗り物に手助けがいる",
    ),
    changes: [],
    care: [],
    asks: [
      ask("飲みこみにくく、食事や水を飲むときに見守りがいりますか。", "S3 L750", "えん下", "食事"),
      ask("乗り物を使うとき、どんな手助けがいりますか。", "S3 L750", "交通手段の利用"),
    ],
    missed: [],
  },
  {
    name: "慢性炎症性脱髄性多発神経炎",
    names: [],
    notificationNo: 14,
    extent: "part",
    within: [],
    group: "nerve-muscle",
    symptoms: examples("S3 L756", "手足に力が入らない、しびれる", "疲れやすい", "感染しやすい"),
    difficulties: [
      ...examples("S3 L756", "転びやすい", "重い物を持てない"),
      ...examples(
        "S3 L1080–1084",
        "びんのふたを開けにくい",
        "かがむと痛み、掃除機を使えない",
        "長く歩けず、駅やバス停まで行けない",
      ),
    ],
    changes: [],
    care: [ours("感染しやすい人がいます。かぜ気味のときは訪ねず、日を変えます。", "S3 L756")],
    asks: [
      ask("外を歩くとき、何を使いますか。駅やバス停まで歩けますか。", "S3 L1084", "歩行", "交通手段の利用"),
      ask("皮ふの手当ては、毎日どのようにしていますか。", "S3 L1079", "健康・栄養管理"),
    ],
    missed: [
      stated(
        "例の人は、全身性エリテマトーデスもある人です。二つの病気を合わせて調べました。",
        "S3 L1056",
        "S3 L1089",
      ),
    ],
  },
  {
    name: "もやもや病",
    names: [],
    notificationNo: 22,
    extent: "whole",
    within: [],
    group: "nerve-muscle",
    symptoms: examples("S3 L759", "手足や手の力が弱い", "物事が分かりにくい", "やる気が出ない"),
    difficulties: examples("S3 L759", "重い物を持てない", "お金の管理ができない", "何もしたくない"),
    changes: [],
    care: [],
    asks: [
      ask("お金の出し入れは、だれがしていますか。", "S3 L759", "金銭の管理"),
      ask("やる気が出ず、できなくなったことはありますか。", "S3 L759", "意欲が乏しい"),
    ],
    missed: [ours("体の症状だけでなく、お金の管理とやる気も聞きます。", "S3 L759")],
  },
];
