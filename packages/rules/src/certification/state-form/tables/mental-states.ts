/**
 * States of mind. The first five in the manual's own words (S3 L738), the others after its examples. Items as in
 * `symptoms.ts`: here the items on behaviour.
 */
// biome-ignore format: one state per line
export const mentalStateRows = [
  ["unstable", "感情が不安定", "unstable emotions", "S3 L738", "感情が不安定", "感情が不安定"],
  ["sleepless", "不眠", "sleeplessness", "S3 L738", "昼夜逆転", "昼夜逆転"],
  ["restless", "行動に落ち着きがない", "restlessness", "S3 L738", "落ち着きがない", "落ち着きなし"],
  ["low", "うつ状態", "low mood", "S3 L738", "そう鬱状態", "憂鬱で悲観的"],
  ["no-drive", "意欲が乏しい", "lack of drive", "S3 L738", "意欲が乏しい", "意欲が乏しい"],
  ["no-focus", "集中できない", "cannot concentrate", "S3 L749", "集中力が続かない", "集中力が続かない"],
  ["anxious", "不安が強い", "strong anxiety", "S3 L611", "対人面の不安緊張、そう鬱状態", "対人面の不安緊張、憂鬱で悲観的"],
  ["visions", "ないはずの物が見える、声が聞こえる", "sees or hears what is not there", "S3 L749", "被害的・拒否的", "幻視幻聴"],
  ["other", "その他", "other", "ours", "", ""],
] as const;
