import type { Bilingual } from "./bilingual.ts";

/**
 * The parts of a record that a consent can open to another organisation: what the policy table gives with the reach
 * `shared`. The first always goes along, because without a name the others are of no use.
 */
export const shareableParts = {
  person: { ja: "基本のこと", en: "Facts" },
  contact: { ja: "連絡のしかた", en: "How to make contact" },
  certificate: { ja: "手帳・受給者証", en: "Handbooks and certificates" },
  consideration: { ja: "配慮すること", en: "What to mind" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Code of one part: a resource of the policy table. */
export type ShareablePart = keyof typeof shareableParts;

/** The codes alone, never empty: the choices of a form and of a schema. */
export const shareablePartCodes = Object.keys(shareableParts) as [ShareablePart, ...ShareablePart[]];

/** Whether a stored or sent text is one of the parts. */
export const isShareablePart = (text: string): text is ShareablePart => Object.hasOwn(shareableParts, text);
