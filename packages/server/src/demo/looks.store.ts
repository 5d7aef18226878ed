import type { Client } from "pg";

/** An entry for the access log: who looked at whose record, as whom. */
export interface Look {
  readonly organisationId: string;
  readonly personId: string;
  readonly accountId: string;
  readonly role: string;
}

/** Through audit.append like every entry, each in the name of who looked. */
export async function appendLooks(client: Client, looks: readonly Look[]): Promise<void> {
  for (const { organisationId, personId, accountId, role } of looks) {
    const entry = {
      event: "person.read",
      organisation: organisationId,
      person: personId,
      purpose: "見本の記録",
      request: "demo",
    };
    await client.query(
      `select set_config('app.account', $1, true), set_config('app.organisation', $2, true),
         set_config('app.role', $3, true), audit.append($4::jsonb)`,
      [accountId, organisationId, role, JSON.stringify([entry])],
    );
  }
}

export async function appendLoaded(client: Client, people: number): Promise<void> {
  const entry = { event: "system.demo_loaded", request: "demo", details: { people } };
  await client.query(
    `select set_config('app.account', '', true), set_config('app.organisation', '', true),
       set_config('app.role', 'system', true), audit.append($1::jsonb)`,
    [JSON.stringify([entry])],
  );
}
