import type { Client } from "pg";

const NAME = "organisations";

export async function lastReference(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ sha256: string }>(
    "select sha256 from app.reference_load where name = $1",
    [NAME],
  );
  return rows[0]?.sha256;
}

/** An organisation that changed its own entry (version above 1) keeps what it wrote. */
const upsert = `
insert into identity.organisation (organisation_id, kind, code, name, kana, prefecture_code, municipality_code, area_code,
  part_of, postal_code, address, phone, url, source)
select organisation_id, kind, code, name, kana, prefecture_code, municipality_code, area_code, part_of, postal_code, address,
  phone, url, source
from jsonb_to_recordset($1::jsonb) as r (organisation_id uuid, kind text, code text, name text, kana text,
  prefecture_code text, municipality_code text, area_code text, part_of uuid, postal_code text, address text, phone text,
  url text, source text)
on conflict (organisation_id) do update set name = excluded.name, kana = excluded.kana,
  prefecture_code = excluded.prefecture_code, municipality_code = excluded.municipality_code,
  area_code = excluded.area_code, part_of = excluded.part_of, postal_code = excluded.postal_code,
  address = excluded.address, phone = excluded.phone, url = excluded.url, source = excluded.source
where identity.organisation.version = 1`;

/** As the owner of the tables, in the name of the program. */
export async function keepReference(client: Client, rows: string, sha256: string): Promise<void> {
  await client.query("begin");
  try {
    await client.query("set local role yorisoi_owner");
    await client.query("select set_config('app.role', 'system', true)");
    await client.query(upsert, [rows]);
    await client.query(
      `insert into app.reference_load (name, sha256) values ($1, $2)
       on conflict (name) do update set sha256 = excluded.sha256, loaded_at = now()`,
      [NAME, sha256],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}
