/** What stands in the way of sending, when something does. */
export type Hindrance =
  /** Nothing answers, or what answers is not the server, or the server says that it will be able to later. */
  | "away"
  /** Signed out, the session has ended, or the second factor is missing. */
  | "sign-in"
  /** This account may not do this in this role: for one case only. */
  | "not-allowed"
  /** What was sent can never be taken as it is. */
  | "refused";

const signIn = ["not-signed-in", "second-factor-needed", "role-needed", "wrong-credentials"];
const notAllowed = ["not-allowed", "not-found", "cross-site"];
const away = [
  "no-network",
  "unknown-answer",
  "database-away",
  "not-ready",
  "too-many-requests",
  "locked",
  "fault",
  "slow-request",
  "unknown-path",
  "web-not-built",
];

/** What a problem of the server, by its kind, means for what waits. */
export function hindranceOf(kind: string): Hindrance {
  if (signIn.includes(kind)) return "sign-in";
  if (notAllowed.includes(kind)) return "not-allowed";
  return away.includes(kind) ? "away" : "refused";
}

const FIRST = 2_000;
/** While something waits, no longer than this passes between two tries. */
export const LONGEST = 15_000;

/**
 * How long to wait before the next try, in milliseconds, after so many failures in a row (from 1): 2, 4, 8, then every
 * 15 seconds; longer only when the server asked for it (`retryAfter`, seconds). `chance` in [0, 1) spreads devices that
 * lost the server together.
 */
export function waitBeforeTry(failures: number, retryAfter: number | undefined, chance: number): number {
  const plain = Math.min(FIRST * 2 ** Math.max(0, failures - 1), LONGEST);
  const spread = plain * (0.8 + 0.2 * chance);
  return Math.round(Math.max(spread, (retryAfter ?? 0) * 1000));
}
