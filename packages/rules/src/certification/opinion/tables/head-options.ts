import type { Option } from "../../form/index.ts";

/** As printed (S3 L1141). */
export const sexes: readonly Option[] = [
  { code: "male", ja: "男", en: "male" },
  { code: "female", ja: "女", en: "female" },
];

/** S3 L1143. */
export const agreements: readonly Option[] = [
  {
    code: "agree",
    ja: "同意する。",
    en: "I agree.",
    plain: "計画をつくる人も、この意見書を読めます。",
  },
  {
    code: "disagree",
    ja: "同意しない。",
    en: "I do not agree.",
    plain: "計画をつくる人は、この意見書を読めません。",
  },
];

/** S3 L1148. */
export const timesWritten: readonly Option[] = [
  { code: "first", ja: "初回", en: "first" },
  { code: "again", ja: "2回目以上", en: "second or later" },
];

/** The 13 boxes of 「他科受診の有無」 (S3 L1149). */
export const departments: readonly Option[] = [
  { code: "internal-medicine", ja: "内科", en: "internal medicine" },
  { code: "psychiatry", ja: "精神科", en: "psychiatry" },
  { code: "surgery", ja: "外科", en: "surgery" },
  { code: "orthopaedics", ja: "整形外科", en: "orthopaedics" },
  { code: "neurosurgery", ja: "脳神経外科", en: "neurosurgery" },
  { code: "dermatology", ja: "皮膚科", en: "dermatology" },
  { code: "urology", ja: "泌尿器科", en: "urology" },
  { code: "gynaecology", ja: "婦人科", en: "gynaecology" },
  { code: "ophthalmology", ja: "眼科", en: "ophthalmology" },
  { code: "otolaryngology", ja: "耳鼻咽喉科", en: "ear, nose and throat" },
  { code: "rehabilitation", ja: "リハビリテーション科", en: "rehabilitation" },
  { code: "dentistry", ja: "歯科", en: "dentistry" },
  { code: "other", ja: "その他", en: "other" },
];
