import type { Bilingual } from "./bilingual.ts";

/** For what another organisation may see a record: the closed list of purposes of a consent, in the order of choice. */
export const consentPurposes = {
  certification: { ja: "障害支援区分の認定のため", en: "For the disability-support grade" },
  care: { ja: "診療と療養の支援のため", en: "For medical care and living with the illness" },
  service_planning: { ja: "サービスの計画と利用のため", en: "For planning and using services" },
  consultation: { ja: "相談を受けるため", en: "For consultation" },
  transfer: { ja: "転居や転院の引きつぎのため", en: "For handing over after a move or a change of hospital" },
  disaster: { ja: "災害のときの支援のため", en: "For support in a disaster" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Code of one purpose, as stored with the consent. */
export type ConsentPurpose = keyof typeof consentPurposes;

/** The codes alone, never empty: the choices of a form and of a schema. */
export const consentPurposeCodes = Object.keys(consentPurposes) as [ConsentPurpose, ...ConsentPurpose[]];

/** Whether a stored or sent text is one of the purposes. */
export const isConsentPurpose = (text: string): text is ConsentPurpose =>
  Object.hasOwn(consentPurposes, text);
