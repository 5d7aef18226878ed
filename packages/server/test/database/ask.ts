import { Client } from "pg";

/** The first row of one statement on a connection of its own. */
export async function ask(url: string, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new Client({ connectionString: url, application_name: "yorisoi test" });
  // A server that is killed under a test tells the connection and the statement; the statement is enough.
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0];
  } finally {
    await client.end().catch(() => {});
  }
}
