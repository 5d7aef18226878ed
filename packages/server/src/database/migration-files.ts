import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

const folder = new URL("migrations/", import.meta.url);

function migration(file: string): Migration {
  const sql = readFileSync(new URL(file, folder), "utf8");
  const sha256 = createHash("sha256").update(sql).digest("hex");
  return { number: Number.parseInt(file, 10), name: file.slice(5, -4), sha256, sql };
}

/** The migrations of this program, in order: 0001-….sql, 0002-….sql … without a gap. */
export function migrationFiles(): readonly Migration[] {
  const files = readdirSync(folder).filter((file) => /^\d{4}-[a-z-]+\.sql$/.test(file));
  return files.toSorted().map(migration);
}
