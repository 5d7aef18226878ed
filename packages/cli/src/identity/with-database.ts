import type { Database } from "@yorisoi/server/identity";

/** Opens the installation's database for one act of the operator. */
export async function withDatabase(work: (db: Database) => Promise<number>): Promise<number> {
  const { connect, openTarget } = await import("@yorisoi/server/operation");
  const target = await openTarget(process.env);
  const db = connect(target.url, { size: 1 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
    await target.close();
  }
}
