/** Why a case ended because the person does not go on with it. */
export const withdrawReasons = {
  not_wished: { ja: "今は希望しない", en: "Not wished now" },
  later: { ja: "時期をあらためて申請する", en: "Will apply at another time" },
  other_scheme: { ja: "ほかの制度を使う", en: "Uses another scheme" },
  not_said: { ja: "理由は言わない", en: "Gives no reason" },
  other: { ja: "そのほか", en: "Other" },
} as const;

/** Why a case was closed by the municipality without the person's wish. */
export const closeReasons = {
  died: { ja: "亡くなられた", en: "The person died" },
  moved: { ja: "ほかの市町村に移られた", en: "The person moved to another municipality" },
  double: { ja: "同じ申請が二つある", en: "The same application exists twice" },
  by_mistake: { ja: "まちがえて作った", en: "Made by mistake" },
} as const;

/** Why the surveyor has no medical qualification (S3 L643–647: wished for, not required). */
export const noMedicalReasons = {
  nobody: { ja: "医療の資格をもつ調査員がいない", en: "No surveyor with a medical qualification" },
  full: { ja: "医療の資格をもつ調査員の予定が空いていない", en: "Those with one are not free in time" },
  wished: { ja: "本人がこの調査員を希望した", en: "The person wished for this surveyor" },
  knows_person: { ja: "本人をよく知っている", en: "Knows the person well" },
  conflict: { ja: "ほかの調査員には利害の関係がある", en: "The others have a conflict of interest" },
  other: { ja: "そのほか", en: "Other" },
} as const;

/** Why another surveyor took over. */
export const changeReasons = {
  wished: { ja: "本人が別の調査員を希望した", en: "The person wished for another" },
  conflict: { ja: "利害の関係があった", en: "Conflict of interest" },
  unable: { ja: "調査員の都合がつかない", en: "The surveyor cannot come" },
  qualification: { ja: "医療の資格をもつ人に代えた", en: "Someone with a medical qualification instead" },
  other: { ja: "そのほか", en: "Other" },
} as const;

/** Why the surveyor stays although another was wished for. */
export const keepReasons = {
  taken_back: { ja: "本人が希望を取り下げた", en: "The person took the wish back" },
  talked: { ja: "話し合って、同じ調査員でよいことになった", en: "Agreed after talking" },
  nobody: {
    ja: "ほかの調査員がいない。同席する人を加える",
    en: "No other surveyor; someone else will be present",
  },
} as const;

/** Why the health centre does not send a companion. */
export const declineReasons = {
  no_staff: { ja: "行ける人がいない", en: "Nobody can come" },
  day: { ja: "その日は行けない", en: "Not on that day" },
  not_known: { ja: "本人とのかかわりがない", en: "Does not know the person" },
  other: { ja: "そのほか", en: "Other" },
} as const;

/** Why the visit takes place without a companion although the surveyor has no medical qualification. */
export const waiveReasons = {
  declined: { ja: "保健所の都合がつかない", en: "The health centre cannot come" },
  person: { ja: "本人が同行を希望しない", en: "The person does not wish it" },
  advice: { ja: "前もって電話で助言を受けた", en: "Advice was given by telephone beforehand" },
  other: { ja: "そのほか", en: "Other" },
} as const;

/** Why a visit was moved or called off. None of them needs an explanation from the person. */
export const visitReasons = {
  condition: { ja: "本人の体調", en: "The person's condition" },
  person: { ja: "本人・家族の都合", en: "The person or the family" },
  surveyor: { ja: "調査員の都合", en: "The surveyor" },
  companion: { ja: "同行する人の都合", en: "The companion" },
  infection: { ja: "感染を防ぐため", en: "To prevent infection" },
  weather: { ja: "天候・災害", en: "Weather or disaster" },
  hospital: { ja: "入院・通院", en: "Hospital" },
} as const;

/** Why a doctor does not write the opinion. */
export const refuseReasons = {
  not_patient: { ja: "今は診ていない", en: "Does not treat the person now" },
  other_doctor: { ja: "ほかの医師のほうがよく知っている", en: "Another doctor knows better" },
  cannot: { ja: "都合がつかない", en: "Has no time" },
  no_contact: { ja: "連絡がつかない", en: "Cannot be reached" },
  other: { ja: "そのほか", en: "Other" },
} as const;

/** Why a complete file was opened again. */
export const reopenReasons = {
  board_asks: { ja: "審査会から質問があった", en: "The board asks" },
  mistake: { ja: "まちがいが見つかった", en: "A mistake was found" },
  condition_changed: { ja: "本人の状態が変わった", en: "The person's condition changed" },
  other: { ja: "そのほか", en: "Other" },
} as const;
