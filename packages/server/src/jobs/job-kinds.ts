import { z } from "zod";

const nothing = z.strictObject({});

interface Kind {
  /** What travels with the job: ids and codes only, for the queue is read by administrators and kept for weeks. */
  readonly payload: z.ZodType<Readonly<Record<string, string>>>;
  /** When it is put into the queue by itself; civil time in Japan. */
  readonly cron?: string;
  /** How often an idle worker looks for one, in seconds. */
  readonly looksEvery: number;
}

/** Every job there is. */
export const jobKinds = {
  "tell-account": {
    payload: z.strictObject({
      accountId: z.guid(),
      kind: z.enum(["role_ending", "consent_ending", "emergency_ended", "export_ready"]),
      about: z.guid(),
    }),
    looksEvery: 1,
  },
  "expire-sessions": { payload: nothing, cron: "*/5 * * * *", looksEvery: 10 },
  "end-emergency-accesses": { payload: nothing, cron: "*/5 * * * *", looksEvery: 10 },
  "remind-ending-roles": { payload: nothing, cron: "10 6 * * *", looksEvery: 30 },
  "remind-ending-consents": { payload: nothing, cron: "20 6 * * *", looksEvery: 30 },
  "remind-opinions": { payload: nothing, cron: "30 6 * * *", looksEvery: 30 },
  "clean-up": { payload: nothing, cron: "40 2 * * *", looksEvery: 30 },
  "nightly-audit-check": { payload: nothing, cron: "0 3 * * *", looksEvery: 30 },
} as const satisfies Readonly<Record<string, Kind>>;

export type JobName = keyof typeof jobKinds;

/** A job to be done: its name and what goes with it. */
export type Job = { [Name in JobName]: { name: Name; payload: Payload<Name> } }[JobName];

export type Payload<Name extends JobName> = z.infer<(typeof jobKinds)[Name]["payload"]>;

export const jobNames = Object.keys(jobKinds) as readonly JobName[];

export const isJobName = (text: string): text is JobName => Object.hasOwn(jobKinds, text);
