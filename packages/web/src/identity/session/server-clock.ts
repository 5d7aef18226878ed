/**
 * How far the server's clock goes before that of this browser, in milliseconds. Sessions end by the server's clock; a
 * browser whose own is wrong would warn too early, too late or never.
 */
let ahead = 0;

/** Takes over the time the server told, at the moment its answer came in. */
export function setServerNow(now: string, received = Date.now()): void {
  const told = Date.parse(now);
  if (Number.isFinite(told)) ahead = told - received;
}

/** A moment of this browser's clock as the server's clock shows it, in milliseconds. */
export const byServer = (moment = Date.now()): number => moment + ahead;
