import type { Option } from "../../form/index.ts";

/** S3 L1160. */
export const stabilities: readonly Option[] = [
  {
    code: "stable",
    ja: "安定",
    en: "stable",
    plain: "ふだんも先も、ほとんど変わりません。",
  },
  {
    code: "unstable",
    ja: "不安定",
    en: "unstable",
    plain: "良くなったり悪くなったりする、または進んでいきます。",
  },
  { code: "unknown", ja: "不明", en: "unknown", plain: "まだ分かりません。" },
];

/** Ours: the manual asks for a period and a state 「症状が進行する場合」 (S3 L824). */
export const progressions: readonly Option[] = [
  { code: "yes", ja: "進行が想定される", en: "expected to progress" },
  { code: "no", ja: "進行は想定されない", en: "not expected to progress" },
  { code: "unknown", ja: "今は分からない", en: "not known now" },
];

/** Documents that may be attached (S3 L1256). */
export const attachmentKinds: readonly Option[] = [
  { code: "referral", ja: "情報提供書", en: "letter of information" },
  {
    code: "handbook-certificate",
    ja: "身体障害者申請診断書の写し",
    en: "copy of the certificate for the physical disability handbook",
  },
  { code: "other", ja: "その他", en: "other" },
];
