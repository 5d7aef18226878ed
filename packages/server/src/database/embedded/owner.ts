import { Client } from "pg";
import { advices } from "./advices.ts";
import { pause } from "./processes.ts";

/** Any number; the other locks of this program are in other databases. */
const LOCK = 7_401_201_401;

/** How often a lock is asked for that a program killed just now may still seem to hold. */
const ATTEMPTS = 10;

const asksOwner = `
select application_name from pg_locks join pg_stat_activity using (pid)
where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())
  and (classid::bigint << 32) + objid::bigint = $1`;

async function takeLock(client: Client, folder: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [
      LOCK,
    ]);
    if (rows[0]?.taken) return;
    await pause(100);
  }
  const { rows } = await client.query<{ application_name: string }>(asksOwner, [LOCK]);
  throw advices.inUse(folder, /\d+/.exec(rows[0]?.application_name ?? "")?.[0] ?? "?");
}

const DATABASE = "yorisoi";

/** What a connection as the administrator proves, and keeps for as long as it lasts. */
export interface Ownership {
  readonly version: string;
  /** Settles when the server has cut the connection: it died, or one of its processes did and it began anew. */
  readonly ended: Promise<void>;
  readonly release: () => Promise<void>;
}

/** Recovery after a crash may take minutes; longer than this is a fault. In milliseconds. */
const PATIENCE = 10 * 60_000;

/** Connects as soon as the server takes connections: one that gets over a crash says that it does not yet (57P03). */
async function connectPatiently(maintenanceUrl: string): Promise<Client> {
  for (const end = Date.now() + PATIENCE; ; await pause(100)) {
    const client = new Client({
      connectionString: maintenanceUrl,
      application_name: `yorisoi owner ${process.pid}`,
      keepAlive: true,
    });
    // The server's end is noticed by whoever uses it; this connection only keeps the lock.
    client.on("error", () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if ((error as { code?: string }).code !== "57P03" || Date.now() > end) throw error;
    }
  }
}

/**
 * Makes this program the owner of the running server: a lock that the server itself holds for one connection, so that it
 * ends with the program, however that ends, and no stale file can stand for it. `yorisoi` commands connect without it.
 */
export async function own(maintenanceUrl: string, folder: string, data: string): Promise<Ownership> {
  const client = await connectPatiently(maintenanceUrl).catch((error: unknown) => {
    throw (error as { code?: string }).code === "28P01" ? advices.noPassword(folder) : error;
  });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  client.on("end", end);
  try {
    const { rows } = await client.query<{ version: string; data: string }>(
      "select split_part(current_setting('server_version'), ' ', 1) as version, current_setting('data_directory') as data",
    );
    const server = rows[0];
    if (!server || server.data !== data) throw advices.notOurs(folder);
    await takeLock(client, folder);
    const there = await client.query("select from pg_database where datname = $1", [DATABASE]);
    if (there.rowCount === 0) await client.query(`create database ${DATABASE}`);
    const release = () => client.end().catch(() => {});
    return { version: server.version, ended, release };
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

export const urlOf = (admin: string, password: string, port: number, database = DATABASE) =>
  `postgres://${admin}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
