import { ask } from "../../app/asking/index.ts";
import type { Filter } from "./filter.ts";

/** An entry of the log, as the server's schema declares it (server/src/audit/search/search.schema.ts). */
export interface FoundEvent {
  readonly lane: number;
  readonly seq: number;
  readonly at: string;
  readonly event: string;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly byOrganisationId: string | null;
  readonly byOrganisationName: string | null;
  readonly role: string | null;
  readonly personId: string | null;
  readonly purpose: string;
  readonly requestId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface EventPage {
  readonly events: readonly FoundEvent[];
  readonly next: string | null;
}

const LIMIT = 20;

/** A page of the log, the newest first; `after` is the `next` of the page before. */
export const eventPage = (filter: Filter, after: string | null) =>
  ask<EventPage>("POST", "/api/audit/search", {
    body: { ...filter, limit: LIMIT, ...(after ? { after } : {}) },
  });
