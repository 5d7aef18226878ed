/**
 * What a person proves themselves with, and how that is kept. Knows neither database nor HTTP: stored values and the
 * time are arguments (only oidc.ts reads the clock, as its library does).
 * Refusals are values with a `why`; only bugs are thrown.
 */
export { deviceName, type DeviceName } from "./device.ts";
export { judgeLockout, type Lockout } from "./lockout.ts";
export {
  discover,
  finishSignIn,
  startSignIn,
  type OidcClient,
  type OidcPerson,
  type OidcProblem,
  type OidcSettings,
  type OidcStart,
} from "./oidc.ts";
export { checkTotp, newTotpSecret, totpUri, type TotpAnswer } from "./one-time-code.ts";
export {
  readRegistration,
  readSignIn,
  type RegistrationAnswer,
  type SignInAnswer,
} from "./passkey-answers.ts";
export type { PasskeyRefusal } from "./passkey-refusal.ts";
export {
  registrationOptions,
  signInOptions,
  verifyRegistration,
  verifySignIn,
  type NewPasskey,
  type RelyingParty,
  type StoredPasskey,
} from "./passkeys.ts";
export { hashPassword, needsRehash, verifyNobody, verifyPassword } from "./password.ts";
export { judgePassword, type PasswordOwner, type PasswordProblem } from "./password-rules.ts";
export { matchRecoveryCode, newRecoveryCodes, type RecoveryCode } from "./recovery-codes.ts";
export { openBox, type Opened, type SecretBox, type SecretKeys } from "./secret-box.ts";
export { loadSecretKey, type SecretKeyProblem } from "./secret-key.ts";
export { isToken, newToken, sameBytes, tokenHash } from "./token.ts";
