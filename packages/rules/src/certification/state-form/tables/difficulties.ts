/**
 * What is difficult or inconvenient in daily life, as examples (S3 L718). The first five in the manual's own words (S3
 * L732–736); the others after its examples, in our words. Items as in `symptoms.ts`.
 */
// biome-ignore format: one difficulty per line
export const difficultyRows = [
  ["walk-dress", "歩行や着替え等に介助が必要", "needs help to walk, dress and the like", "S3 L732", "歩行、衣服の着脱", "歩行、上衣の着脱、ズボン等の着脱"],
  ["not-long", "長時間動けない", "cannot keep moving for long", "S3 L733", "移動、調理", "移動、調理"],
  ["no-strength", "力が入らない", "no strength", "S3 L734", "立ち上がり、調理", "麻痺、立ち上がり、調理"],
  ["heavy", "重たいものが持てない", "cannot carry heavy things", "S3 L735", "買い物、洗濯", "買い物、洗濯"],
  ["housework", "調理や掃除、買い物などの家事を手伝ってほしい", "wants help with cooking, cleaning, shopping", "S3 L736", "調理、掃除、洗濯、買い物", "調理、掃除、洗濯、買い物"],
  ["turning", "寝返りや起き上がり", "turning over, sitting up", "S3 L745", "寝返り、起き上がり", "寝返り、起き上がり"],
  ["standing", "立ち上がること、立っていること", "standing up, staying on one’s feet", "S3 L744", "立ち上がり、両足での立位保持、片足での立位保持", "立ち上がり、両足での立位、片足での立位"],
  ["sitting", "座っていること", "staying seated", "S3 L744", "座位保持", "座位保持"],
  ["walking", "歩くこと", "walking", "S3 L744", "歩行、移動", "歩行、移動"],
  ["stairs", "階段の上り下り", "stairs", "S3 L741", "歩行、移動", "歩行、移動"],
  ["falls", "転びやすい", "falls easily", "S3 L756", "歩行、移動", "麻痺、歩行、移動"],
  ["dressing", "服を着る、ボタンをとめる", "dressing, buttons", "S3 L749", "衣服の着脱", "上衣の着脱、ズボン等の着脱"],
  ["hands", "しぼる、にぎる、ふたを開ける", "wringing, gripping, opening lids", "S3 L1080", "調理、掃除", "麻痺、調理、掃除"],
  ["nails", "つめを切る、身だしなみを整える", "nails and grooming", "S3 L960", "口腔清潔", "つめ切り、整髪、洗顔、口腔清潔"],
  ["bath", "おふろ、体を洗うこと", "bathing", "S3 L745", "入浴", "洗身、入浴の準備と後片付け"],
  ["toilet", "トイレ", "using the toilet", "S3 L419", "排尿、排便", "排尿、排便"],
  ["meal", "食べる、飲む", "eating and drinking", "S3 L745", "食事、えん下", "食事摂取、飲水、えん下"],
  ["medicine", "薬を忘れずに飲む", "taking medicine", "S3 L1035", "薬の管理", "薬の内服"],
  ["cooking", "料理（立ち続ける、切る、洗う）", "cooking", "S3 L749", "調理", "調理、食事の配膳・下膳"],
  ["cleaning", "掃除（掃除機、洗剤）", "cleaning", "S3 L741", "掃除", "掃除"],
  ["washing", "洗濯物を干す", "hanging out the washing", "S3 L749", "洗濯", "洗濯"],
  ["shopping", "買い物、荷物を運ぶ", "shopping", "S3 L964", "買い物", "買い物"],
  ["outing", "外出、乗り物", "going out, transport", "S3 L745", "移動、交通手段の利用", "移動、交通手段の利用"],
  ["rest", "横になって休む時間がいる", "needs time to lie down", "S3 L749", "移動、健康・栄養管理", "移動"],
  ["sleep", "眠れない、昼と夜が逆になる", "sleep", "S3 L749", "昼夜逆転", "昼夜逆転"],
  ["money", "お金の管理", "managing money", "S3 L759", "金銭の管理", "金銭の管理"],
  ["talking", "話す、思いを伝える", "talking", "S3 L608", "コミュニケーション、電話等の利用", "意思の伝達、電話の利用"],
  ["reading", "見る、読む", "seeing and reading", "S3 L750", "視力、読み書き", "視力、文字の視覚的認識使用"],
  ["drive", "やる気が出ない", "no drive", "S3 L759", "意欲が乏しい", "意欲が乏しい"],
  ["work", "仕事や学校", "work or school", "S3 L612", "", ""],
  ["other", "その他", "other", "ours", "", ""],
] as const;
