/** A day of the civil calendar without time and zone, `2026-11-21`. Days compare as text. */
export type CivilDay = string & { readonly __unit: "civil day" };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; null when there is no such day. */
export function civilDay(text: string): CivilDay | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])];
  const found = new Date(Date.UTC(year, month, dayOfMonth));
  const exists = found.getUTCMonth() === month && found.getUTCDate() === dayOfMonth;
  return exists ? (text as CivilDay) : null;
}

/** A day written in the code itself. @throws Error when it is no day: a fault in the code. */
export function day(text: string): CivilDay {
  const known = civilDay(text);
  if (!known) throw new Error(`not a day: ${text}`);
  return known;
}
