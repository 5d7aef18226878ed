import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

export interface TestDatabase {
  /** As the app role, for which row-level security holds. */
  readonly appUrl: string;
  /** As a superuser, for looking behind the scenes. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

const nameIn = (url: string) => new URL(url).pathname.slice(1);

function on(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function tell(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url, application_name: "yorisoi test" });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A copy of the prepared database for one test file, with the template's grants, which a copy does not bring along. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const template = inject("template");
  const from = nameIn(template.adminUrl);
  const name = `test_${process.pid}_${randomBytes(5).toString("hex")}`;
  const maintenance = on(template.adminUrl, "postgres");
  await tell(
    maintenance,
    `create database ${name} template ${from} strategy file_copy`,
    `update pg_database set datacl = (select datacl from pg_database where datname = '${from}') where datname = '${name}'`,
  );
  return {
    appUrl: on(template.appUrl, name),
    adminUrl: on(template.adminUrl, name),
    drop: () => tell(maintenance, `drop database ${name} with (force)`),
  };
}
