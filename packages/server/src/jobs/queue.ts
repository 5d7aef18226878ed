import type { ConstructorOptions, QueueOptions } from "pg-boss";

export const JOBS_SCHEMA = "pgboss";

/** Where jobs end that failed at their last try. Nobody works here; the administrator sees them. */
export const DEAD_LETTERS = "dead-letters";

const DAY = 86_400;

/** Tries six times within about an hour: after 10, 20, 40 … seconds, with some chance in it. */
export const queueOptions = {
  retryLimit: 6,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 1_800,
  expireInSeconds: 900,
  retentionSeconds: 14 * DAY,
  deleteAfterSeconds: 14 * DAY,
} as const satisfies QueueOptions;

/**
 * A boss that neither makes nor changes its schema: the administrator's connection did that (prepare-jobs), and the app
 * role owns nothing.
 */
export const withoutRights = {
  schema: JOBS_SCHEMA,
  migrate: false,
  createSchema: false,
  reindex: false,
  monitorVacuum: false,
} as const satisfies ConstructorOptions;
