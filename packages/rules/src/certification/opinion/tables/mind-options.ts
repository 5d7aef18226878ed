import type { Option } from "../../form/index.ts";

// Words of the form stay as printed, also where they are of their time; `plain` says it without blame (P16).
const dayAndNight: Option = {
  code: "day-night",
  ja: "昼夜逆転",
  en: "day and night reversed",
  plain: "夜に眠れず、昼に眠ってしまいます。",
};
const abusiveWords: Option = {
  code: "abusive-words",
  ja: "暴言",
  en: "abusive words",
  plain: "強い言葉が出ます。",
};
const wandering: Option = {
  code: "wandering",
  ja: "徘徊",
  en: "wandering",
  plain: "目的がはっきりしないまま歩き続けます。",
};
const unclean: Option = {
  code: "unclean",
  ja: "不潔行為",
  en: "unclean acts",
  plain: "便や尿をさわるなどです。",
};
const pica: Option = {
  code: "pica",
  ja: "異食",
  en: "eating what is not food",
  plain: "食べ物でない物を口に入れます。",
};
const other: Option = { code: "other", ja: "その他", en: "other" };

/** The 10 boxes of 3-(1), edition 2013 (S3 L1175). */
export const behaviours2013: readonly Option[] = [
  dayAndNight,
  abusiveWords,
  { code: "violence", ja: "暴行", en: "violence", plain: "たたく、けるなどが出ます。" },
  { code: "resistance", ja: "介護への抵抗", en: "resists care", plain: "手助けを受け入れにくい状態です。" },
  wandering,
  { code: "fire", ja: "火の不始末", en: "careless with fire", plain: "火を消し忘れるなどです。" },
  unclean,
  pica,
  {
    code: "sexual",
    ja: "性的行動障害",
    en: "sexual behaviour problems",
    plain: "性に関する行動で、まわりが困ることがあります。",
  },
  other,
];

/** The boxes of the form from April 2014 on; second hand, see `editions.ts`. */
export const behaviours2014: readonly Option[] = [
  dayAndNight,
  abusiveWords,
  { code: "self-harm", ja: "自傷", en: "self-harm", plain: "自分の体を傷つけます。" },
  { code: "harms-others", ja: "他害", en: "harms others", plain: "人を傷つけることがあります。" },
  {
    code: "resistance",
    ja: "支援への抵抗",
    en: "resists support",
    plain: "手助けを受け入れにくい状態です。",
  },
  wandering,
  {
    code: "danger",
    ja: "危険の認識が困難",
    en: "hardly recognises danger",
    plain: "あぶないことに気づきにくい状態です。",
  },
  unclean,
  pica,
  {
    code: "sexual",
    ja: "性的逸脱行動",
    en: "sexual behaviour problems",
    plain: "性に関する行動で、まわりが困ることがあります。",
  },
  other,
];

const delusion: Option = {
  code: "delusion",
  ja: "妄想",
  en: "delusion",
  plain: "事実でないことを、強く信じています。",
};
const memory = (ja: string): Option => ({
  code: "memory",
  ja,
  en: "memory disorder",
  plain: "新しいこと、または昔のことを覚えていられません。",
});
const attention: Option = {
  code: "attention",
  ja: "注意障害",
  en: "attention disorder",
  plain: "気が散り、一つのことを続けにくい状態です。",
};
const planning: Option = {
  code: "executive",
  ja: "遂行機能障害",
  en: "executive disorder",
  plain: "段取りを立てて進めることが難しい状態です。",
};
const social: Option = {
  code: "social-behaviour",
  ja: "社会的行動障害",
  en: "social behaviour disorder",
  plain: "気持ちや行動をおさえにくく、人づきあいが難しい状態です。",
};

/** The 13 boxes of 3-(2), edition 2013 (S3 L1178). */
export const mentalSigns2013: readonly Option[] = [
  { code: "delirium", ja: "せん妄", en: "delirium", plain: "急に意識がぼんやりし、混乱します。" },
  { code: "drowsiness", ja: "傾眠傾向", en: "drowsiness", plain: "すぐにうとうとします。" },
  {
    code: "hallucination",
    ja: "幻視・幻覚",
    en: "hallucination",
    plain: "ないものが見えたり聞こえたりします。",
  },
  delusion,
  {
    code: "disorientation",
    ja: "失見当識",
    en: "disorientation",
    plain: "いつ、どこ、だれかが分かりにくい状態です。",
  },
  { code: "agnosia", ja: "失認", en: "agnosia", plain: "見えていても、聞こえていても、何か分かりません。" },
  { code: "apraxia", ja: "失行", en: "apraxia", plain: "手足は動いても、したい動作がうまくできません。" },
  {
    code: "cognition",
    ja: "認知障害",
    en: "cognitive disorder",
    plain: "考える、覚える、判断する力が落ちています。",
  },
  memory("記憶障害 (短期、長期)"),
  attention,
  planning,
  social,
  other,
];

/** The boxes of the form from April 2014 on; second hand, see `editions.ts`. */
export const mentalSigns2014: readonly Option[] = [
  {
    code: "consciousness",
    ja: "意識障害",
    en: "disturbed consciousness",
    plain: "ぼんやりして、まわりが分かりにくい状態です。",
  },
  memory("記憶障害"),
  attention,
  planning,
  social,
  {
    code: "cognition",
    ja: "その他の認知機能障害",
    en: "other cognitive disorder",
    plain: "考える、判断する力などが落ちています。",
  },
  {
    code: "mood",
    ja: "気分障害(抑うつ気分、軽躁/躁状態)",
    en: "mood disorder (depressed mood, hypomania or mania)",
    plain: "気分の落ちこみや高ぶりが続いています。",
  },
  { code: "sleep", ja: "睡眠障害", en: "sleep disorder", plain: "眠れない、または眠りすぎます。" },
  { code: "hallucination", ja: "幻覚", en: "hallucination", plain: "ないものが見えたり聞こえたりします。" },
  delusion,
  other,
];

/** The two kinds the 2013 form prints in brackets (S3 L1178). */
export const memoryKinds: readonly Option[] = [
  { code: "short-term", ja: "短期", en: "short-term" },
  { code: "long-term", ja: "長期", en: "long-term" },
];

/** S3 L1184. */
export const seizureFrequencies: readonly Option[] = [
  { code: "weekly", ja: "週1回以上", en: "once a week or more" },
  { code: "monthly", ja: "月1回以上", en: "once a month or more" },
  { code: "yearly", ja: "年1回以上", en: "once a year or more" },
];
