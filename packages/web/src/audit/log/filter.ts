import { addDays, type CivilDay, civilDay, parseDay } from "@yorisoi/rules/calendar";

/** What an auditor typed and chose. "all" and an empty text narrow nothing. */
export interface Draft {
  readonly from: string;
  readonly until: string;
  readonly event: string;
  readonly refusedOnly: boolean;
  readonly role: string;
  readonly accountId: string;
  readonly personId: string;
}

/** What the server is asked. */
export interface Filter {
  readonly from: string;
  readonly to: string;
  readonly event?: string;
  readonly role?: string;
  readonly accountId?: string;
  readonly personId?: string;
}

export const ALL = "all";
export const REFUSED = "request.refused";

const inJapan = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });

/** So many days up to now, by this device's clock, as civil days in Japan; nothing else is narrowed. */
export function lastDays(count: number, now: Date = new Date()): Draft {
  const until = inJapan.format(now);
  const today = civilDay(until);
  const from = today ? addDays(today, 1 - count) : until;
  return { from, until, event: ALL, refusedOnly: false, role: ALL, accountId: "", personId: "" };
}

export function dayOf(text: string): CivilDay | null {
  const reading = parseDay(text);
  return reading.ok ? reading.value : null;
}

/** A day that cannot be read goes as it was typed, and the server says what is wrong. */
const dayToSend = (text: string) => dayOf(text) ?? text.trim();

export function filterOf({ from, until, event, refusedOnly, role, accountId, personId }: Draft): Filter {
  const chosen = refusedOnly ? REFUSED : event;
  return {
    from: dayToSend(from),
    to: dayToSend(until),
    ...(chosen === ALL ? {} : { event: chosen }),
    ...(role === ALL ? {} : { role }),
    ...(accountId.trim() === "" ? {} : { accountId: accountId.trim() }),
    ...(personId.trim() === "" ? {} : { personId: personId.trim() }),
  };
}
