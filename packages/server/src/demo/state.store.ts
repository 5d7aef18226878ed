import type { Client } from "pg";

/** How far a population was loaded. */
export interface DemoState {
  readonly seed: number;
  readonly people: number;
}

const NAME = "demo";
export const CASES = "demo-cases";

/** app.reference_load keeps for the demo what was made in the place of a checksum. */
export async function readState(client: Client): Promise<DemoState | undefined> {
  const query = "select sha256 from app.reference_load where name = $1";
  const { rows } = await client.query<{ sha256: string }>(query, [NAME]);
  const [, seed, people] = /^seed=(\d+) people=(\d+)$/.exec(rows[0]?.sha256 ?? "") ?? [];
  return seed && people ? { seed: Number(seed), people: Number(people) } : undefined;
}

export async function keepState(client: Client, { seed, people }: DemoState): Promise<void> {
  await client.query(
    `insert into app.reference_load (name, sha256) values ($1, $2)
     on conflict (name) do update set sha256 = excluded.sha256, loaded_at = now()`,
    [NAME, `seed=${seed} people=${people}`],
  );
}

/** Whether the cases of the demo were made, whatever became of them since. */
export async function areCasesMade(client: Client): Promise<boolean> {
  const { rows } = await client.query("select from app.reference_load where name = $1", [CASES]);
  return rows.length > 0;
}

/** Whether someone works here for whom this is no demo: an account of a real person, or a record made by one. */
export async function hasRealPeople(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ real: boolean }>(
    `select exists (select from identity.account where not is_demo)
       or exists (select from person.person p where not exists (
         select from identity.account a where a.account_id = p.created_by and a.is_demo)) as real`,
  );
  return rows[0]?.real ?? true;
}

export async function today(client: Client): Promise<string> {
  const { rows } = await client.query<{ today: string }>("select app.today()::text as today");
  return rows[0]?.today ?? "";
}
