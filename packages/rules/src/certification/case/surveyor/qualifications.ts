/**
 * Qualifications of a surveyor. `named`: the manual names it (保健師や看護師など, S3 L643–645). `medical`: a licence of the
 * health professions, which we count under its 「など」. `other`: a companion of the health centre is asked (S3 L647).
 */
export const qualifications = {
  public_health_nurse: { ja: "保健師", en: "Public health nurse", expertise: "named" },
  nurse: { ja: "看護師", en: "Nurse", expertise: "named" },
  assistant_nurse: { ja: "准看護師", en: "Assistant nurse", expertise: "medical" },
  midwife: { ja: "助産師", en: "Midwife", expertise: "medical" },
  doctor: { ja: "医師", en: "Doctor", expertise: "medical" },
  physiotherapist: { ja: "理学療法士", en: "Physiotherapist", expertise: "medical" },
  occupational_therapist: { ja: "作業療法士", en: "Occupational therapist", expertise: "medical" },
  speech_therapist: { ja: "言語聴覚士", en: "Speech therapist", expertise: "medical" },
  social_worker: { ja: "社会福祉士", en: "Social worker", expertise: "other" },
  mental_social_worker: { ja: "精神保健福祉士", en: "Mental health social worker", expertise: "other" },
  care_worker: { ja: "介護福祉士", en: "Certified care worker", expertise: "other" },
  care_manager: { ja: "介護支援専門員", en: "Care manager", expertise: "other" },
  consultation_specialist: { ja: "相談支援専門員", en: "Consultation specialist", expertise: "other" },
  none: { ja: "上の資格はない", en: "None of these", expertise: "other" },
} as const;

/** Code of a qualification. */
export type Qualification = keyof typeof qualifications;
/** How a qualification stands to the manual's wish for medical knowledge. */
export type Expertise = (typeof qualifications)[Qualification]["expertise"];

const order: readonly Expertise[] = ["named", "medical", "other"];

/** 0 for a qualification the manual names, 1 for another medical one, 2 for the rest. */
export function expertiseRank(qualification: Qualification): number {
  return order.indexOf(qualifications[qualification].expertise);
}

/** Whether the qualification brings medical knowledge. */
export function isMedical(qualification: Qualification): boolean {
  return qualifications[qualification].expertise !== "other";
}

/** The one of several that counts most; `none` when there is none. */
export function bestOf(held: readonly Qualification[]): Qualification {
  return held.toSorted((one, other) => expertiseRank(one) - expertiseRank(other))[0] ?? "none";
}
