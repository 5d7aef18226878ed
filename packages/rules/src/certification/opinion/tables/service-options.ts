import type { Option } from "../../form/index.ts";

const upToDehydration = (pain: string): readonly Option[] => [
  { code: "incontinence", ja: "尿失禁", en: "incontinence of urine", plain: "尿がもれることです。" },
  { code: "fall", ja: "転倒・骨折", en: "falls, fractures", plain: "ころんで骨を折ることです。" },
  { code: "wandering", ja: "徘徊", en: "wandering", plain: "目的がはっきりしないまま歩き続けることです。" },
  { code: "pressure-sore", ja: "褥瘡", en: "pressure sore", plain: "床ずれです。" },
  {
    code: "aspiration-pneumonia",
    ja: "嚥下性肺炎",
    en: "aspiration pneumonia",
    plain: "飲みこんだ物が肺に入って起こる肺炎です。",
  },
  { code: "ileus", ja: "腸閉塞", en: "bowel obstruction", plain: "腸がつまることです。" },
  { code: "infection", ja: "易感染性", en: "prone to infection", plain: "感染しやすいことです。" },
  {
    code: "heart-lung",
    ja: "心肺機能の低下",
    en: "weaker heart and lungs",
    plain: "心臓や肺の力が弱ることです。",
  },
  { code: "pain", ja: pain, en: "pain", plain: "痛みです。" },
  { code: "dehydration", ja: "脱水", en: "dehydration", plain: "体の水分が足りなくなることです。" },
];
const other: Option = { code: "other", ja: "その他", en: "other" };

/** The 11 boxes of 4-(1), edition 2013 (S3 L1232–1234). */
export const risks2013: readonly Option[] = [...upToDehydration("痛み"), other];

/** The boxes of the form from April 2014 on; second hand, see `editions.ts`. */
export const risks2014: readonly Option[] = [
  ...upToDehydration("疼痛"),
  { code: "behaviour", ja: "行動障害", en: "behaviour problems", plain: "行動でまわりが困ることです。" },
  {
    code: "mental-worse",
    ja: "精神症状の増悪",
    en: "worse mental symptoms",
    plain: "心の症状が悪くなることです。",
  },
  { code: "seizure", ja: "けいれん発作", en: "seizures", plain: "体がふるえて止まらなくなる発作です。" },
  other,
];

/** S3 L1240–1246. */
export const cautionAnswers: readonly Option[] = [
  { code: "none", ja: "特になし", en: "nothing in particular" },
  { code: "some", ja: "あり", en: "yes" },
];

/** S3 L1252. */
export const infectionAnswers: readonly Option[] = [
  { code: "yes", ja: "有", en: "yes" },
  { code: "no", ja: "無", en: "no" },
  { code: "unknown", ja: "不明", en: "unknown" },
];
