import { eventRows } from "./tables/events.ts";

/** A name of the closed list of events. */
export type AuditEvent = (typeof eventRows)[number][0];

/** What a reader sees for an event: a plain sentence without a subject. */
export interface EventWords {
  readonly ja: string;
  readonly en: string;
}

/** All events, in the order of the list. */
export const auditEvents: readonly AuditEvent[] = eventRows.map(([event]) => event);

const words: ReadonlyMap<string, EventWords> = new Map(
  eventRows.map(([event, ja, en]) => [event, { ja, en }]),
);

/** The words of an event; `undefined` when the list has no such event. */
export function eventWords(event: string): EventWords | undefined {
  return words.get(event);
}
