import { Client } from "pg";
import { appUrl, makeDatabaseRoles } from "./database-roles.ts";
import { migrate } from "./migrate.ts";

export interface Prepared {
  /** Where the server connects: the same database as the app role. */
  readonly appUrl: string;
}

/** What else has to be there before the server starts, done by the administrator's connection. */
export type Preparation = (client: Client, say: (line: string) => void) => Promise<void>;

interface Options {
  readonly say?: (line: string) => void;
  readonly also?: readonly Preparation[];
}

/**
 * Makes a database ready: roles, schema, and what `also` brings. Needs an administrator's URL, once at every start; what
 * follows runs as the app role. Running it again changes nothing.
 */
export async function prepareDatabase(
  adminUrl: string,
  { say = () => {}, also = [] }: Options = {},
): Promise<Prepared> {
  const client = new Client({ connectionString: adminUrl, application_name: "yorisoi prepare" });
  await client.connect();
  try {
    await makeDatabaseRoles(client, adminUrl);
    await migrate(client, say);
    for (const prepare of also) await prepare(client, say);
  } finally {
    await client.end();
  }
  return { appUrl: appUrl(adminUrl) };
}
