export type Lockout = { readonly locked: false } | { readonly locked: true; readonly until: Date };

/**
 * How long nobody may try again, by the number of failures since the last success. The last row holds for all more.
 * The steepest row keeps an online guesser under 30 tries a day, so the 100 consecutive failures that NIST
 * SP 800-63B-4 §3.2.2 allows at most take days. It stays at an hour, for a stranger can lock others out with it.
 */
const waits: readonly { readonly failures: number; readonly minutes: number }[] = [
  { failures: 0, minutes: 0 },
  { failures: 6, minutes: 1 },
  { failures: 7, minutes: 5 },
  { failures: 8, minutes: 15 },
  { failures: 9, minutes: 60 },
];

export interface PastAttempts {
  /** Times of failed attempts, in any order. Attempts refused because of a lockout are not among them. */
  readonly failures: readonly Date[];
  /** The last success; failures before it are forgiven. */
  readonly lastSuccess?: Date | null;
  readonly now: Date;
}

/** Whether an account (or an address) has to wait before the next attempt. `until` itself is free again. */
export function judgeLockout({ failures, lastSuccess, now }: PastAttempts): Lockout {
  const forgiven = lastSuccess?.getTime() ?? Number.NEGATIVE_INFINITY;
  const times = failures.map((failure) => failure.getTime()).filter((time) => time > forgiven);
  const minutes = waits.findLast((row) => times.length >= row.failures)?.minutes ?? 0;
  if (minutes === 0) return { locked: false };
  const until = new Date(Math.max(...times) + minutes * 60_000);
  return now < until ? { locked: true, until } : { locked: false };
}
