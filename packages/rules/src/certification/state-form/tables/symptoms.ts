/**
 * Symptoms and side effects as examples, never a closed list (S3 L718). The first five are the common ones in the
 * manual's own words (S3 L724–728); the others are from its examples, in short words of ours. Items: names of the survey
 * of 2014 and of 2013 on which the symptom bears; 「麻痺」 and 「拘縮」 stand for all parts of 1-1 and 1-2.
 */
// biome-ignore format: one symptom per line
export const symptomRows = [
  ["weakness", "筋力の低下", "loss of muscle strength", "S3 L724", "立ち上がり、歩行、片足での立位保持、移動", "麻痺、立ち上がり、歩行、片足での立位"],
  ["limb-pain", "手足の痛み、腫れ、しびれ", "pain, swelling or numbness of hands and feet", "S3 L725", "衣服の着脱、歩行", "麻痺、拘縮、上衣の着脱、歩行"],
  ["joint-pain", "関節痛", "pain in the joints", "S3 L726", "衣服の着脱、起き上がり", "拘縮、起き上がり、上衣の着脱"],
  ["tires", "易疲労感（疲れやすい）", "tires easily", "S3 L727", "移動、入浴、調理", "移動、洗身、調理"],
  ["malaise", "全身倦怠感（体がだるい）", "feels heavy all over", "S3 L728", "移動、立ち上がり、意欲が乏しい", "移動、立ち上がり、意欲が乏しい"],
  ["unsteady", "ふらつき", "unsteadiness", "S3 L745", "歩行、片足での立位保持、移動", "麻痺、歩行、片足での立位、移動"],
  ["stiff", "こわばり", "stiffness", "S3 L741", "衣服の着脱、食事", "拘縮、上衣の着脱、食事摂取"],
  ["sudden-stop", "急に動けなくなる", "suddenly cannot move", "S3 L745", "移動、歩行", "移動、歩行"],
  ["breathless", "息苦しさ", "breathlessness", "S3 L741", "移動、掃除", "移動、掃除"],
  ["dizzy", "めまい、立ちくらみ", "dizziness", "S3 L753", "起き上がり、立ち上がり", "起き上がり、立ち上がり"],
  ["swallowing", "飲み込みにくさ、むせ", "difficulty swallowing", "S3 L741", "えん下、食事", "えん下、食事摂取、飲水"],
  ["eyelids", "まぶたが下がる、開かない", "eyelids drop", "S3 L745", "視力", "視力、麻痺"],
  ["double", "物が二重に見える", "double vision", "S3 L745", "視力", "視力"],
  ["sight", "見えにくさ", "poor sight", "S3 L750", "視力、移動", "視力、移動"],
  ["hearing", "聞こえにくさ", "poor hearing", "S3 L746", "聴力", "聴力"],
  ["skin", "皮膚の症状", "symptoms of the skin", "S3 L749", "健康・栄養管理、入浴", "皮膚疾患、洗身"],
  ["cold", "手足の冷え、色の変化", "cold or discoloured hands and feet", "S3 L741", "調理、洗濯", "調理、洗濯"],
  ["fever", "発熱", "fever", "S3 L749", "健康・栄養管理", "洗身"],
  ["involuntary", "体が勝手に動く、うまく動かせない", "movements out of control", "S3 L750", "食事、歩行", "麻痺、食事摂取、歩行"],
  ["infection", "感染しやすい", "prone to infection", "S3 L756", "健康・栄養管理、交通手段の利用", "交通手段の利用"],
  ["bleeding", "出血や内出血が起きやすい", "bleeds easily", "S3 L1029", "入浴、交通手段の利用", "皮膚疾患、交通手段の利用"],
  ["swelling", "むくみ", "swelling", "S3 L1074", "歩行、衣服の着脱", "拘縮、歩行"],
  ["bones", "骨がもろい、骨折", "brittle bones", "S3 L1073", "掃除、移動", "掃除、移動"],
  ["thinking", "考えがまとまらない、覚えにくい", "trouble thinking", "S3 L759", "金銭の管理、説明の理解", "金銭の管理、短期記憶"],
  ["other", "その他", "other", "ours", "", ""],
] as const;
