import type { Option } from "../../form/index.ts";

/** Who was heard: the words of 別紙1 (S3 L1134), 本人 first (S3 L669). */
export const informantKinds: readonly Option[] = [
  { code: "person", ja: "本人", en: "the person", plain: "まず本人に聞きます。" },
  { code: "family", ja: "家族", en: "family", plain: "続柄も書きます。" },
  { code: "carer", ja: "介護者", en: "carer", plain: "ヘルパーなど、介護をしている人です。" },
  { code: "nurse", ja: "看護師", en: "nurse", plain: "訪問看護の看護師などです。" },
  { code: "volunteer", ja: "ボランティア", en: "volunteer", plain: "手伝いに来ている人です。" },
  { code: "other", ja: "その他", en: "other", plain: "だれかを書きます。" },
];

/** Ways of talking with someone who finds it hard to talk (S3 L608). Ours. */
export const talkingWays: readonly Option[] = [
  { code: "speech", ja: "声で話す", en: "by voice" },
  { code: "interpreter", ja: "家族や介護する人が伝える", en: "family or carer passes it on" },
  { code: "writing", ja: "筆談", en: "in writing" },
  { code: "sign", ja: "手話", en: "sign language" },
  { code: "board", ja: "文字盤", en: "letter board" },
  { code: "device", ja: "視線入力などの機器", en: "eye gaze or another device" },
  { code: "yes-no", ja: "まばたきなどで、はい・いいえ", en: "yes and no by a blink or the like" },
  { code: "telephone", ja: "電話", en: "by telephone" },
  { code: "other", ja: "その他", en: "other" },
];

/** Whether the case avoids the word 障害 where no law requires it (S3 L628). */
export const wordings: readonly Option[] = [
  { code: "official", ja: "法令の言葉のままでよい", en: "official words are fine" },
  {
    code: "soft",
    ja: "「障害」という言葉を使わないでほしい",
    en: "please avoid the word 障害",
    plain: "法令で決まった書類の名前をのぞいて、やわらかい言い方にします。",
  },
];
