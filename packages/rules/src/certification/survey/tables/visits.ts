import type { Option } from "../../form/index.ts";

/** Where the visit takes place. Ours. */
export const visitPlaces: readonly Option[] = [
  { code: "home", ja: "自宅", en: "at home" },
  { code: "hospital", ja: "病院", en: "in hospital" },
  { code: "facility", ja: "施設", en: "in a facility" },
  { code: "office", ja: "役所や保健所", en: "at an office" },
  { code: "telephone", ja: "電話や画面", en: "by telephone or screen" },
  { code: "other", ja: "その他", en: "other" },
];

/** Who comes with the surveyor: the nurse who knows the person was the good example (S3 L621). */
export const companions: readonly Option[] = [
  { code: "public-health-nurse", ja: "保健所の保健師", en: "public health nurse" },
  { code: "nurse", ja: "看護師", en: "nurse" },
  { code: "consultant", ja: "相談支援の担当者", en: "counsellor" },
  { code: "none", ja: "一人で行った", en: "nobody" },
  { code: "other", ja: "その他", en: "other" },
];

/** Why a visit stopped before the end, or a rest was taken (S3 L607, L611). */
export const stopReasons: readonly Option[] = [
  { code: "tired", ja: "疲れた", en: "tired" },
  { code: "pain", ja: "痛み", en: "pain" },
  { code: "breath", ja: "息苦しさ", en: "breathlessness" },
  { code: "focus", ja: "集中が続かない", en: "cannot concentrate" },
  { code: "distress", ja: "つらい気持ち", en: "distress" },
  { code: "care", ja: "処置や介護の時間", en: "time for care" },
  { code: "wish", ja: "本人の希望", en: "the person’s wish" },
  { code: "other", ja: "その他", en: "other" },
];
