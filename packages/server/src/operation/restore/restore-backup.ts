import { pipeline } from "node:stream/promises";
import { Client, DatabaseError } from "pg";
import { chainHeads, chainRows, verifyChain } from "../../audit/index.ts";
import { pendingMigrations } from "../../database/index.ts";
import { commit, copyIn, copyOut, usePlainText } from "../backup/copy.store.ts";
import { Damaged } from "../backup/seal.ts";
import { type CopiedTable, copiedTables } from "../backup/tables.store.ts";
import { Tally } from "../backup/tally.ts";
import { needEmptyOrReplaced, needFit, type Replacing } from "./fit.ts";
import { type BackupFile, checkBackup, openBackup } from "./open-file.ts";
import { refusals } from "./refusals.ts";
import {
  beginAlone,
  emptyTables,
  endVisits,
  inOrderOfReference,
  layOpen,
  recordRestore,
  refreshStatistics,
  setSequences,
} from "./restore.store.ts";

export type RestoreStep = "checking" | "writing" | "verifying" | "audit";

export interface RestoreOptions extends Replacing {
  readonly url: string;
  readonly file: string;
  readonly key: Buffer | undefined;
  readonly onProgress?: (progress: { step: RestoreStep; table: string; done: number; of: number }) => void;
}

export interface Restored {
  readonly madeAt: string;
  readonly tables: number;
  readonly rows: number;
  /** Entries of the audit log whose chain was verified. */
  readonly entries: number;
  readonly endedSessions: number;
}

type Report = NonNullable<RestoreOptions["onProgress"]>;

async function writeAll(client: Client, backup: BackupFile, all: readonly CopiedTable[], report: Report) {
  const { manifest } = backup;
  const order = await inOrderOfReference(client, all);
  for (const [done, { name }] of order.entries()) {
    const table = manifest.tables.find((each) => each.name === name);
    if (!table) throw refusals.differs(name);
    report({ step: "writing", table: name, done, of: order.length });
    await backup.read(table, copyIn(client, table));
  }
  await setSequences(client, manifest.sequences);
}

/** Reads everything back and compares it with the backup, then follows the chains of the audit log. */
async function verifyAll(
  client: Client,
  { manifest }: BackupFile,
  all: readonly CopiedTable[],
  report: Report,
) {
  for (const [done, table] of all.entries()) {
    report({ step: "verifying", table: table.name, done, of: all.length });
    const written = manifest.tables.find(({ name }) => name === table.name);
    const tally = new Tally();
    const columns = written?.columns ?? table.columns;
    await pipeline(copyOut(client, { ...table, columns }), async (source: AsyncIterable<Buffer>) =>
      tally.drain(source),
    );
    if (tally.rows !== written?.rows || tally.sha256() !== written.sha256) throw refusals.differs(table.name);
  }
  report({ step: "audit", table: "audit.event", done: 0, of: 1 });
  const { rows, faults } = await verifyChain(chainRows(client), chainHeads(client));
  if (faults > 0) throw refusals.differs(`audit: ${faults}`);
  return rows;
}

async function replaceAll(client: Client, backup: BackupFile, options: RestoreOptions, report: Report) {
  const all = await copiedTables(client);
  await needFit(client, backup.manifest, all);
  await beginAlone(client, all);
  const protectAgain = await layOpen(client, all);
  await needEmptyOrReplaced(client, options);
  await usePlainText(client);
  await emptyTables(client, all);
  await writeAll(client, backup, all, report);
  const entries = await verifyAll(client, backup, all, report);
  const endedSessions = await endVisits(client);
  const rows = backup.manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const { madeAt } = backup.manifest;
  await recordRestore(client, {
    event: "system.restored",
    details: { madeAt, rows, entries, endedSessions },
  });
  await protectAgain();
  await pendingMigrations(client);
  await commit(client);
  await refreshStatistics(client, all);
  return { madeAt, tables: all.length, rows, entries, endedSessions };
}

const LOCKED_OUT = "55P03";

/** What PostgreSQL says about a row it refuses may quote the row; only the table and the code go on. */
function withoutRows(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  return error.code === LOCKED_OUT
    ? refusals.busy()
    : refusals.differs(`${error.table ?? "?"} ${error.code}`);
}

/** Puts a backup back: everything, checked before and verified after, in one transaction, or nothing at all. */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const report = options.onProgress ?? (() => {});
  const backup = await openBackup(options.file, options.key);
  const client = new Client({ connectionString: options.url, application_name: "yorisoi restore" });
  client.on("error", () => {});
  try {
    await checkBackup(backup, options.file, (table, done, of) =>
      report({ step: "checking", table, done, of }),
    );
    await client.connect();
    return await replaceAll(client, backup, options, report);
  } catch (error) {
    throw error instanceof Damaged ? refusals.damaged(options.file) : withoutRows(error);
  } finally {
    // Whatever was begun and not committed is undone with the connection.
    await client.end().catch(() => {});
    await backup.close();
  }
}
