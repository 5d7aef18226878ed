import { randomUUID } from "node:crypto";
import { actAs, connect } from "../database/index.ts";
import type { ChainRow } from "./chain.ts";
import { chainRows, inSnapshot } from "./chain.store.ts";

const STEP = 2_000;

/** With its hashes, so that the chain can be followed without this program. */
function lineOf({ beforeHash, hash, details, micros, ...row }: ChainRow): string {
  const at = { micros, at: new Date(Math.floor(Number(micros) / 1000)).toISOString() };
  const hashes = { beforeHash: beforeHash.toString("hex"), hash: hash.toString("hex") };
  return `${JSON.stringify({ ...row, ...at, details, ...hashes })}\n`;
}

/** The whole log of a moment, line by line, to whoever writes it down. That it was exported is recorded first. */
export async function exportLog(
  url: string,
  write: (lines: AsyncIterable<string>) => Promise<number>,
  onRows: (rows: number) => void = () => {},
): Promise<number> {
  const db = connect(url, { size: 1 });
  try {
    await actAs(db, { role: "system" }, randomUUID(), async (act) =>
      act.record("audit.exported", { details: { format: "ndjson", by: "operator" } }),
    );
  } finally {
    await db.destroy();
  }
  return inSnapshot(url, async (client) =>
    write(
      (async function* () {
        let rows = 0;
        for await (const row of chainRows(client)) {
          yield lineOf(row);
          rows++;
          if (rows % STEP === 0) onRows(rows);
        }
      })(),
    ),
  );
}
