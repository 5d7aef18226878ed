/** Why something may or may not be done in contacting a person: code, Japanese, English. */
export const contactReasons = {
  no_calls: { ja: "電話をしないでほしいと言われています。", en: "The person wishes no calls." },
  not_this_place: {
    ja: "ここには電話をしないでほしいと言われています。",
    en: "The person wishes no calls to this place.",
  },
  outside_hours: {
    ja: "電話をしてよい曜日・時間の外です。",
    en: "It is outside the days and hours for calls.",
  },
  inside_hours: {
    ja: "電話をしてよい曜日・時間の中です。",
    en: "It is within the days and hours for calls.",
  },
  others_may_read: {
    ja: "ほかの人の目にふれるところなので、病名は書きません。",
    en: "Others may see it, so the disease is not named.",
  },
  others_may_hear: {
    ja: "本人のほかに聞く人がいるかもしれないので、病名は言いません。",
    en: "Others may hear, so the disease is not named.",
  },
  no_messages: { ja: "伝言を残してよいと言われていません。", en: "The person has not allowed messages." },
  message_name_only: {
    ja: "伝言に残すのは名前だけです。用件は言いません。",
    en: "A message leaves a name only, never the matter.",
  },
  section_tells: {
    ja: "課の名前から病気や障害が分かることがあるので、出しません。",
    en: "A section can give the disease or disability away, so it is not named.",
  },
  section_wished: {
    ja: "本人が、課の名前を出してよいとしています。",
    en: "The person allows the section to be named.",
  },
  lock_screen: {
    ja: "画面のお知らせは、ほかの人にも見えるので、名前を出しません。",
    en: "Others see notices on a screen, so the name is not shown.",
  },
  name_needed: {
    ja: "だれあてかが要るので、名前は出します。",
    en: "The name is needed to know for whom it is.",
  },
  wished: { ja: "本人が、ここに出してよいとしています。", en: "The person allows it here." },
  organisation_tells: {
    ja: "組織の名前から病気や障害が分かるので、差出人には出しません。",
    en: "The name of the organisation gives the disease or disability away, so it is not the sender's name.",
  },
  address_only: {
    ja: "出せる名前がないので、差出人は住所だけにします。",
    en: "No name may stand there, so the sender is an address only.",
  },
  section_left_out: { ja: "課の名前は出しません。", en: "The section is left out." },
} as const;

/**
 * Words in the name of a sender that tell about an illness or a disability. 病院 is not one of them: many people get
 * letters from hospitals, and a hospital has no other name.
 */
export const tellingWords =
  "難病 疾病 疾患 患者 特定医療 障害 障がい 障碍 精神 療育 福祉 介護 支援センター 保健所 がん 癌 神経 透析".split(
    " ",
  );
