import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { actAs, connect, DatabaseAdvice } from "../../database/index.ts";
import { programVersion } from "../program-version.ts";
import { beginSnapshot, commit, copyOut, readsEverything } from "./copy.store.ts";
import type { Manifest, ManifestTable } from "./file-format.ts";
import { writeWhole } from "./part-file.ts";
import { copiedTables, sequences, versions } from "./tables.store.ts";
import { BackupWriter } from "./write-file.ts";

export interface Progress {
  readonly table: string;
  readonly done: number;
  readonly of: number;
}

export interface BackupOptions {
  readonly url: string;
  readonly file: string;
  /** Without one the file is written open. */
  readonly key: Buffer | undefined;
  readonly onProgress?: (progress: Progress) => void;
  /** Gives up, and leaves nothing behind. */
  readonly signal?: AbortSignal;
}

export interface BackupMade {
  readonly tables: number;
  readonly rows: number;
  readonly bytes: number;
  /** Whether the audit log now says that this backup was made; a replica cannot be told. */
  readonly isRecorded: boolean;
}

const mayNotReadAll = () =>
  new DatabaseAdvice({
    ja: `この利用者では控えを作れません。
  理由: 行の保護（row-level security）のため、すべての行を読めません。一部だけの控えは作りません。
  すること: 管理者の URL か、控え用の役割（pg_read_all_data と BYPASSRLS を持つもの）の URL を DATABASE_URL にしてください。docs/operate.md にあります。`,
    en: "This database role may not read every row. Use an administrator's URL, or a role with pg_read_all_data and BYPASSRLS.",
  });

const notPrepared = () =>
  new DatabaseAdvice({
    ja: `このデータベースには、よりそいの表がありません。
  理由: 別のデータベースを指しているか、まだ整えていません。
  すること: DATABASE_URL を確かめてください。はじめてなら「yorisoi prepare」を実行してください。`,
    en: 'This database holds no tables of Yorisoi. Check DATABASE_URL, or run "yorisoi prepare" first.',
  });

async function write(client: Client, writer: BackupWriter, onProgress: (progress: Progress) => void) {
  await beginSnapshot(client);
  const tables: ManifestTable[] = [];
  const all = await copiedTables(client);
  for (const [done, table] of all.entries()) {
    onProgress({ table: table.name, done, of: all.length });
    const section = await writer.table(copyOut(client, table));
    tables.push({ name: table.name, columns: [...table.columns], ...section });
  }
  const manifest: Manifest = {
    program: programVersion(),
    madeAt: new Date().toISOString(),
    ...(await versions(client)),
    tables,
    sequences: await sequences(client),
  };
  await commit(client);
  const bytes = await writer.finish(manifest);
  return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0), bytes };
}

async function record(
  url: string,
  made: Omit<BackupMade, "isRecorded">,
  isSealed: boolean,
): Promise<boolean> {
  const db = connect(url, { size: 1 });
  try {
    await actAs(db, { role: "system" }, randomUUID(), async (act) =>
      act.record("system.backup_made", { details: { ...made, sealed: isSealed } }),
    );
    return true;
  } catch {
    return false;
  } finally {
    await db.destroy();
  }
}

/** Writes everything of one moment into one file, while the server goes on working. */
export async function makeBackup({
  url,
  file,
  key,
  onProgress = () => {},
  signal,
}: BackupOptions): Promise<BackupMade> {
  const client = new Client({ connectionString: url, application_name: "yorisoi backup" });
  // A server that goes away meanwhile is told by the statement that was running.
  client.on("error", () => {});
  await client.connect();
  try {
    if (!(await readsEverything(client))) throw mayNotReadAll();
    if ((await versions(client)).migrations.length === 0) throw notPrepared();
    const made = await writeWhole(file, async (handle) =>
      write(client, new BackupWriter(handle, key, signal), onProgress),
    );
    return { ...made, isRecorded: await record(url, made, key !== undefined) };
  } finally {
    await client.end();
  }
}
