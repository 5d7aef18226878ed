/**
 * The 80 survey items with the numbers of the official sheet (認定調査票, 2014). The ordinance's Table 1 prints
 * the same items by group and without numbers. Names as on the sheet; four differ from Table 1, see `aliases.ts`.
 * Source: the sheet as copied into a public test fixture (docs/sources.md, NX); names checked against Table 1.
 */
// biome-ignore format: one chapter of the sheet per paragraph
export const sheet: readonly (readonly [chapter: number, names: readonly string[]])[] = [
  [1, ["寝返り", "起き上がり", "座位保持", "移乗", "立ち上がり", "両足での立位保持", "片足での立位保持", "歩行", "移動",
    "衣服の着脱", "じょくそう", "えん下"]],
  [2, ["食事", "口腔清潔", "入浴", "排尿", "排便", "健康・栄養管理", "薬の管理", "金銭の管理", "電話等の利用",
    "日常の意思決定", "危険の認識", "調理", "掃除", "洗濯", "買い物", "交通手段の利用"]],
  [3, ["視力", "聴力", "コミュニケーション", "説明の理解", "読み書き", "感覚過敏・感覚鈍麻"]],
  [4, ["被害的・拒否的", "作話", "感情が不安定", "昼夜逆転", "暴言暴行", "同じ話をする", "大声・奇声を出す", "支援の拒否",
    "徘徊", "落ち着きがない", "外出して戻れない", "1人で出たがる", "収集癖", "物や衣類を壊す", "不潔行為", "異食行動",
    "ひどい物忘れ", "こだわり", "多動・行動停止", "不安定な行動", "自らを傷つける行為", "他人を傷つける行為",
    "不適切な行為", "突発的な行動", "過食・反すう等", "そう鬱状態", "反復的行動", "対人面の不安緊張", "意欲が乏しい",
    "話がまとまらない", "集中力が続かない", "自己の過大評価", "集団への不適応", "多飲水・過飲水"]],
  [5, ["点滴の管理", "中心静脈栄養", "透析", "ストーマの処置", "酸素療法", "レスピレーター", "気管切開の処置",
    "疼痛の看護", "経管栄養", "モニター測定", "じょくそうの処置", "カテーテル"]],
];
