import type { Client } from "pg";
import { pendingMigrations } from "../../database/index.ts";
import type { Manifest } from "../backup/file-format.ts";
import { type CopiedTable, versions } from "../backup/tables.store.ts";
import { refusals } from "./refusals.ts";
import { countPeople, databaseName, mayBecomeOwner } from "./restore.store.ts";

/** Whether what is in the database may go: the typed name of the database is the proof that it was meant. */
export interface Replacing {
  readonly replace: boolean;
  readonly yes: string | undefined;
}

function needSameTables({ tables, program }: Manifest, here: readonly CopiedTable[]): void {
  const text = (name: string, columns: readonly string[]) => `${name}(${columns.toSorted().join()})`;
  const there = new Set(tables.map(({ name, columns }) => text(name, columns)));
  const other = here.find(({ name, columns }) => !there.has(text(name, columns)));
  if (other || there.size !== here.length) throw refusals.otherVersion(program, other?.name ?? "tables");
}

/** Refuses a database that this backup does not belong into. Nothing is changed. */
export async function needFit(
  client: Client,
  manifest: Manifest,
  here: readonly CopiedTable[],
): Promise<void> {
  if (!(await mayBecomeOwner(client))) throw refusals.noRight();
  const { migrations, jobsVersion } = await versions(client);
  if (migrations.length === 0) throw refusals.notPrepared();
  await pendingMigrations(client);
  const text = (all: Manifest["migrations"]) => all.map(({ number, sha256 }) => `${number} ${sha256}`).join();
  if (text(migrations) !== text(manifest.migrations)) {
    const last = (all: Manifest["migrations"]) => all.at(-1)?.number ?? 0;
    throw refusals.otherVersion(manifest.program, `${last(manifest.migrations)} ≠ ${last(migrations)}`);
  }
  if (jobsVersion !== manifest.jobsVersion) throw refusals.otherVersion(manifest.program, "pgboss");
  needSameTables(manifest, here);
}

/** Asked after the tables are held, so that nobody can come in between. */
export async function needEmptyOrReplaced(client: Client, { replace, yes }: Replacing): Promise<void> {
  const people = await countPeople(client);
  const name = await databaseName(client);
  if (replace && yes !== undefined && yes !== name) throw refusals.otherName(name, yes);
  if (people > 0 && !(replace && yes === name)) throw refusals.notEmpty(name, people);
}
