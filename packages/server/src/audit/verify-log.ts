import { randomUUID } from "node:crypto";
import { actAs, connect } from "../database/index.ts";
import { type Head, rowHash } from "./chain.ts";
import { chainHeads, chainRows, headRows, inSnapshot } from "./chain.store.ts";
import { type Verification, type VerifyOptions, verifyChain } from "./verify-chain.ts";

/** Verifies the whole log of a database as it is at this moment. Changes nothing. */
export async function verifyLog(url: string, options: VerifyOptions = {}): Promise<Verification> {
  return inSnapshot(url, async (client) => verifyChain(chainRows(client), chainHeads(client), options));
}

/** Writes into the log that it was verified; not possible on a replica. */
export async function recordVerification(url: string, { rows, faults }: Verification): Promise<void> {
  const db = connect(url, { size: 1 });
  try {
    await actAs(db, { role: "system" }, randomUUID(), async (act) =>
      act.record("audit.verified", { details: { check: "whole", ok: faults === 0, rows, broken: faults } }),
    );
  } finally {
    await db.destroy();
  }
}

/** Where every lane ends now, to be kept where nobody who can write the database can write. */
export async function takeHeads(url: string): Promise<readonly Head[]> {
  return inSnapshot(url, async (client) => {
    const heads: Head[] = [];
    for await (const head of chainHeads(client)) heads.push(head);
    return heads;
  });
}

/** Lanes whose last row is missing or is not the one the head names. Quick: reads one row a lane. */
export async function checkHeads(url: string): Promise<{ readonly lanes: number; readonly broken: number }> {
  return inSnapshot(url, async (client) => {
    let lanes = 0;
    let broken = 0;
    for await (const { seq, hash, row } of headRows(client)) {
      lanes++;
      const isWhole = row ? row.hash.equals(hash) && rowHash(row).equals(hash) : seq === 0;
      if (!isWhole) broken++;
    }
    return { lanes, broken };
  });
}
