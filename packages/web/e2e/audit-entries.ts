import type { IdentityHouse } from "./identity-house.ts";

interface Doer {
  /** Nothing for the program itself. */
  readonly accountId?: string;
  readonly role: string;
  readonly organisationId: string;
}

interface Entry {
  readonly event: string;
  readonly person?: string;
  readonly purpose?: string;
  readonly request?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Writes entries into the log of an organisation, through audit.append like the server, in somebody's name. */
export async function writeEntries(
  { admin }: IdentityHouse,
  doer: Doer,
  entries: readonly Entry[],
): Promise<void> {
  const { accountId = "", role, organisationId } = doer;
  const own = entries.map((entry) => ({ ...entry, organisation: organisationId }));
  await admin.query("begin");
  await admin.query(
    `select set_config('app.account', $1, true), set_config('app.organisation', $2, true),
       set_config('app.role', $3, true), audit.append($4::jsonb)`,
    [accountId, organisationId, role, JSON.stringify(own)],
  );
  await admin.query("commit");
}

interface PutJob {
  readonly name: string;
  readonly state: "created" | "retry" | "active" | "completed" | "cancelled" | "failed";
  readonly code?: string;
}

/** Puts jobs into the queue as they stand after some time. */
export async function putJobs({ admin }: IdentityHouse, jobs: readonly PutJob[]): Promise<void> {
  for (const { name, state, code } of jobs) {
    const isOver = ["completed", "cancelled", "failed"].includes(state);
    await admin.query(
      `insert into pgboss.job (name, state, retry_limit, retry_count, output, completed_on, data)
       values ($1, $2, 3, $3, $4, case when $5 then now() end, '{}')`,
      [name, state, state === "failed" ? 3 : 0, code === undefined ? null : JSON.stringify({ code }), isOver],
    );
  }
}
