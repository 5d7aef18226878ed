import { Secret, TOTP } from "otpauth";
import { sameBytes } from "./token.ts";

/** What every authenticator app knows: the defaults of RFC 6238 §4 and §1.2 (SHA-1, 30 seconds, six digits). */
const algorithm = "SHA1";
const period = 30;
const digits = 6;
/** "at most one time step is allowed as the network delay" (RFC 6238 §5.2), and a clock that runs ahead. */
const drifts = [0, -1, 1];

export type TotpAnswer =
  | { readonly ok: true; readonly step: number }
  | { readonly ok: false; readonly why: "not-a-code" | "wrong" | "used" };

export interface TotpAttempt {
  /** base32, as newTotpSecret made it. */
  readonly secret: string;
  readonly code: string;
  readonly now: Date;
  /** The step of the last code that was accepted for this secret, null if none was. */
  readonly lastUsedStep: number | null;
}

/** A new shared secret: 160 random bits, as RFC 4226 §4 (R6) recommends, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address an authenticator app reads from a QR code. */
export function totpUri(of: {
  readonly secret: string;
  readonly account: string;
  readonly issuer: string;
}): string {
  const { secret, account: label, issuer } = of;
  return new TOTP({ secret: Secret.fromBase32(secret), label, issuer, algorithm, digits, period }).toString();
}

/** The six digits as typed: half or full width, with spaces or a dash between. */
function readDigits(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const typed = text.normalize("NFKC").replace(/[\s\p{Dash}ー]/gu, "");
  return /^[0-9]{6}$/.test(typed) ? typed : undefined;
}

/**
 * Checks a code of an authenticator app against the step of now, the one before and the one after. On success the
 * caller stores `step` as the last used one: "The verifier MUST NOT accept the second attempt of the OTP after the
 * successful validation has been issued for the first OTP" (RFC 6238 §5.2).
 */
export function checkTotp({ secret, code, now, lastUsedStep }: TotpAttempt): TotpAnswer {
  const typed = readDigits(code);
  if (typed === undefined) return { ok: false, why: "not-a-code" };
  const key = Secret.fromBase32(secret);
  const current = Math.floor(now.getTime() / 1000 / period);
  const matching = drifts
    .map((drift) => current + drift)
    .filter((step) => {
      const due = TOTP.generate({ secret: key, algorithm, digits, period, timestamp: step * period * 1000 });
      return sameBytes(Buffer.from(due), Buffer.from(typed));
    });
  const step = matching.find((match) => lastUsedStep === null || match > lastUsedStep);
  if (step !== undefined) return { ok: true, step };
  return { ok: false, why: matching.length > 0 ? "used" : "wrong" };
}
