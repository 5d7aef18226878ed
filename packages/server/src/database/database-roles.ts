import { createHmac } from "node:crypto";
import type { Client } from "pg";
import { APP_ROLE, OWNER_ROLE } from "./role-names.ts";

/**
 * The app role's password follows from the administrator's, so that every process which is given the same
 * DATABASE_URL signs in the same way and nothing has to be kept anywhere.
 */
export function appPassword(adminUrl: string): string {
  const secret = decodeURIComponent(new URL(adminUrl).password);
  return createHmac("sha256", secret).update(APP_ROLE).digest("base64url");
}

export function appUrl(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.username = APP_ROLE;
  url.password = appPassword(adminUrl);
  return url.href;
}

/** Roles belong to the whole cluster: another database, or another program just now, may have made them. */
const makeRoles = `
do $$
declare role_name text;
begin
  foreach role_name in array array['${OWNER_ROLE}', '${APP_ROLE}'] loop
    begin
      execute format('create role %I', role_name);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;`;

/** Makes the owner role and the app role and what they need in this database. */
export async function makeDatabaseRoles(client: Client, adminUrl: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
  const database = rows[0]?.name ?? "";
  const password = client.escapeLiteral(appPassword(adminUrl));
  await client.query(makeRoles);
  await client.query("select pg_advisory_lock(7401201403)");
  try {
    await client.query(
      `alter role ${OWNER_ROLE} nologin nosuperuser nobypassrls nocreaterole nocreatedb;
       alter role ${APP_ROLE} login nosuperuser nobypassrls nocreaterole nocreatedb noinherit password ${password};
       grant ${OWNER_ROLE} to current_user;
       grant create, connect on database ${database} to ${OWNER_ROLE};
       grant connect on database ${database} to ${APP_ROLE};
       revoke temporary on database ${database} from public;`,
    );
  } finally {
    await client.query("select pg_advisory_unlock(7401201403)");
  }
}
