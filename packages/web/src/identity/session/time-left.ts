/** When a session ends: without a sign of its user, and at the latest. Times as the server writes them. */
export interface SessionEnds {
  readonly idleUntil: string;
  readonly absoluteUntil: string;
}

/** How much is left: plenty, little (with whole minutes, 0 for less than one), or nothing. */
export type TimeLeft =
  | { readonly phase: "plenty"; readonly until: number }
  | { readonly phase: "soon"; readonly minutes: number; readonly isLast: boolean; readonly until: number }
  | { readonly phase: "over" };

const MINUTE = 60_000;
/** A session is warned about this long before its end, in milliseconds. */
export const WARNING = 5 * MINUTE;

/**
 * What is left of a session at `now` (milliseconds). `until` is when the answer changes next. `isLast`: nothing can make
 * it longer any more.
 */
export function timeLeft({ idleUntil, absoluteUntil }: SessionEnds, now: number): TimeLeft {
  const [idle, absolute] = [Date.parse(idleUntil), Date.parse(absoluteUntil)];
  const end = Math.min(idle, absolute);
  const left = end - now;
  if (left <= 0) return { phase: "over" };
  if (left > WARNING) return { phase: "plenty", until: end - WARNING };
  const minutes = Math.floor(left / MINUTE);
  return { phase: "soon", minutes, isLast: absolute <= idle, until: end - minutes * MINUTE + 1 };
}
