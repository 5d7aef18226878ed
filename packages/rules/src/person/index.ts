export type { Bilingual } from "./bilingual.ts";
export { type CertificateKind, type CertificateFacts, certificateKinds } from "./certificates.ts";
export {
  type ConsentPurpose,
  consentPurposeCodes,
  consentPurposes,
  isConsentPurpose,
} from "./consent-purposes.ts";
export { type Consideration, considerations } from "./consideration.ts";
export { type Answer, type ContactReason, mayCall, mayMention } from "./contact-answers.ts";
export {
  type CallTime,
  type Channel,
  type ContactRules,
  type NoCallPlace,
  type Place,
  type SenderForm,
  channels,
  defaultContactRules,
  noCallPlaces,
  places,
  senders,
} from "./contact-rules.ts";
export {
  type Likeness,
  type LikenessReason,
  type PersonFacts,
  POSSIBLE,
  PROBABLE,
  duplicateLikeness,
} from "./duplicate-likeness.ts";
export { type Envelope, type Sender, envelopeFor } from "./envelope.ts";
export {
  type HelperGrant,
  type HelperPermission,
  type PermissionWords,
  type Relation,
  helperMay,
  helperPermissions,
  relations,
} from "./family-permissions.ts";
export {
  type FormerNameProblem,
  formerNameProblems,
  judgeFormerName,
} from "./former-name.ts";
export { isKana } from "./kana.ts";
export { kanaKey } from "./kana-key.ts";
export { kanaSort } from "./kana-sort.ts";
export { foldKanji, nameKey } from "./name-key.ts";
export { type SearchPlan, type SearchWord, searchPlan } from "./search-plan.ts";
export { type Sex, sexes } from "./sex.ts";
export {
  type ShareablePart,
  isShareablePart,
  shareablePartCodes,
  shareableParts,
} from "./shareable-parts.ts";
