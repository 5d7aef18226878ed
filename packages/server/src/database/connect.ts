import { Kysely, PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import { FrugalClient } from "./frugal-client.ts";
import type { Tables } from "./rows/index.ts";

export type Database = Kysely<Tables>;

const INT8 = 20;
const DATE = 1082;

const ours = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [DATE, (text) => text],
]);

/** Counts and numbers of records fit a double; days stay civil days, as text, because a Date would have a time zone. */
const getTypeParser: typeof types.getTypeParser = (oid: number, ...format: unknown[]) =>
  ours.get(oid) ?? Reflect.apply(types.getTypeParser, types, [oid, ...format]);

/** How long a statement may run, in milliseconds; longer ones are faults and must not hold others up. */
const STATEMENT_TIMEOUT = 30_000;

/** A connection knows its statements' plans; a new one has to sign in and plan them all again. */
const IDLE_TIMEOUT = 5 * 60_000;

export function connect(appUrl: string, { size = 20 }: { readonly size?: number } = {}): Database {
  const pool = new Pool({
    Client: FrugalClient,
    pipeline: true,
    connectionString: appUrl,
    max: size,
    application_name: "yorisoi",
    idleTimeoutMillis: IDLE_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT,
    types: { getTypeParser },
  });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the program.
  pool.on("error", () => {});
  // One that breaks while it is lent out, between two statements, is told to itself alone: its next statement fails.
  pool.on("connect", (client) => client.on("error", () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
