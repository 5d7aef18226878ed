import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type Transaction,
} from "kysely";
import type { Tables } from "./rows/index.ts";

interface Waiting {
  readonly query: CompiledQuery;
  readonly resolve: (result: QueryResult<unknown>) => void;
  readonly reject: (error: unknown) => void;
}

/** Times are the columns named …_at (a test holds the schema to it); JSON has them as text, rows as Date. */
const revive = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      name.endsWith("_at") && typeof value === "string" ? new Date(value) : value,
    ]),
  );

/** One statement with a column for each query: its rows as JSON, in their order. */
function join(queries: readonly CompiledQuery[]): CompiledQuery {
  const values: unknown[] = [];
  const columns = queries.map(({ sql, parameters }, nth) => {
    const before = values.length;
    values.push(...parameters);
    const text = sql.replace(/\$(\d+)/g, (_, number: string) => `$${before + Number(number)}`);
    return `(select coalesce(json_agg(q), '[]') from (${text}) q) as "${nth}"`;
  });
  return CompiledQuery.raw(`select ${columns.join(", ")}`, values);
}

async function runAll(trx: Transaction<Tables>, all: readonly Waiting[]): Promise<void> {
  try {
    const { rows } = await trx.executeQuery<Record<string, Record<string, unknown>[]>>(
      join(all.map(({ query }) => query)),
    );
    all.forEach(({ resolve }, nth) => resolve({ rows: (rows[0]?.[nth] ?? []).map(revive) }));
  } catch (error) {
    for (const { reject } of all) reject(error);
  }
}

function gathering(trx: Transaction<Tables>): DatabaseConnection {
  let waiting: Waiting[] = [];
  const flush = () => {
    const all = waiting;
    waiting = [];
    void runAll(trx, all);
  };
  const executeQuery = (query: CompiledQuery) =>
    new Promise<QueryResult<unknown>>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ query, resolve, reject });
    });
  const streamQuery = () => {
    throw new Error("a stream cannot be read together with others");
  };
  return { executeQuery, streamQuery } as unknown as DatabaseConnection;
}

const nothing = async () => {};
const never = async () => {
  throw new Error("what is read together is part of a transaction already");
};

/**
 * Runs `work`, whose queries only read, and sends those it starts at the same time as one statement: a record of a dozen
 * parts costs one way to the database and back.
 */
export async function together<S extends { readonly sql: Transaction<Tables> }, T>(
  act: S,
  work: (act: S) => Promise<T>,
): Promise<T> {
  const connection = gathering(act.sql);
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: never,
    commitTransaction: never,
    rollbackTransaction: never,
    releaseConnection: nothing,
    destroy: nothing,
  };
  const sql = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return work({ ...act, sql: sql as Transaction<Tables> });
}
