import { Client, type QueryResultRow } from "pg";
import type { ChainRow, Head } from "./chain.ts";

const BATCH = 2_000;

/** Reads a query in batches, so that memory does not grow with its length. Inside a transaction. */
async function* inBatches<T extends QueryResultRow>(client: Client, cursor: string, query: string) {
  await client.query(`declare ${cursor} no scroll cursor for ${query}`);
  try {
    for (;;) {
      const { rows } = await client.query<T>(`fetch ${BATCH} from ${cursor}`);
      if (rows.length === 0) return;
      yield* rows;
    }
  } finally {
    await client.query(`close ${cursor}`).catch(() => {});
  }
}

/** bigint comes as text. */
async function* numbered<T extends { readonly seq: unknown }>(rows: AsyncIterable<T>) {
  for await (const row of rows) yield { ...row, seq: Number(row.seq) };
}

export function chainRows(client: Client): AsyncIterable<ChainRow> {
  return numbered(
    inBatches<ChainRow>(
      client,
      "audit_rows",
      `select organisation_id::text as organisation, lane, seq, (extract(epoch from at) * 1000000)::bigint::text as micros,
        event, coalesce(account_id::text, '') as account, coalesce(by_organisation_id::text, '') as "byOrganisation",
        coalesce(role, '') as role, coalesce(person_id::text, '') as person, purpose, request_id as request,
        details::text as details, before_hash as "beforeHash", hash
       from audit.event order by organisation_id, lane, seq`,
    ),
  );
}

export function chainHeads(client: Client): AsyncIterable<Head> {
  return numbered(
    inBatches<Head>(
      client,
      "audit_heads",
      `select organisation_id::text as organisation, lane, last_seq as seq, last_hash as hash
       from audit.lane order by organisation_id, lane`,
    ),
  );
}

/** The last row that each head names, or the head alone when there is none; cheap, because it reads no other row. */
export function headRows(client: Client): AsyncIterable<Head & { readonly row: ChainRow | null }> {
  const query = `select l.organisation_id::text as organisation, l.lane, l.last_seq as seq, l.last_hash as hash,
      e.seq is not null as found, (extract(epoch from e.at) * 1000000)::bigint::text as micros, e.event,
      coalesce(e.account_id::text, '') as account, coalesce(e.by_organisation_id::text, '') as "byOrganisation",
      coalesce(e.role, '') as role, coalesce(e.person_id::text, '') as person, e.purpose, e.request_id as request,
      e.details::text as details, e.before_hash as "beforeHash", e.hash as "rowHash"
    from audit.lane l left join audit.event e
      on e.organisation_id = l.organisation_id and e.lane = l.lane and e.seq = l.last_seq
    order by 1, 2`;
  type Joined = ChainRow & { readonly found: boolean; readonly rowHash: Buffer };
  return (async function* () {
    for await (const joined of numbered(inBatches<Joined>(client, "audit_ends", query))) {
      const { found, rowHash, ...row } = joined;
      const { organisation, lane, seq, hash } = row;
      yield { organisation, lane, seq, hash, row: found ? { ...row, hash: rowHash } : null };
    }
  })();
}

/** One moment of the log, read as the program itself: an app role sees it all, and nobody waits for anybody. */
export async function inSnapshot<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: "yorisoi audit" });
  await client.connect();
  try {
    await client.query("begin transaction isolation level repeatable read read only");
    await client.query("select set_config('app.role', 'system', true)");
    const result = await work(client);
    await client.query("commit");
    return result;
  } finally {
    await client.end();
  }
}
