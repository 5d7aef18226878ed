import type { Client } from "pg";

/** What the demo writes; row-level security is forced on all of them. */
const tables = [
  "identity.account",
  "identity.password",
  "identity.role_grant",
  "identity.organisation",
  "person.person",
  "person.search_key",
  "person.number_series",
  "person.former_name",
  "person.contact_rules",
  "person.certificate",
  "person.helper",
  "person.helper_permission",
  "person.consideration",
  "person.person_account",
  "person.assignment",
  "person.consent",
  "person.emergency_access",
  "person.merge",
];

/**
 * One transaction that may write every table of the demo. A superuser passes row-level security; another administrator
 * becomes the owner and lifts the force for this transaction only, so that nobody ever sees it lifted.
 */
export async function asLoader<T>(client: Client, work: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ passes: boolean }>(
    "select rolsuper as passes from pg_roles where rolname = current_user",
  );
  const force = async (how: string) => {
    if (rows[0]?.passes) return;
    for (const table of tables) await client.query(`alter table ${table} ${how} row level security`);
  };
  await client.query("begin");
  try {
    if (!rows[0]?.passes) await client.query("set local role yorisoi_owner");
    await force("no force");
    const result = await work();
    await force("force");
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}
