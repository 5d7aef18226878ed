import { Client } from "pg";
import { cloneDatabase, type TestDatabase } from "../database/clone.ts";

export interface OpenClone {
  readonly database: TestDatabase;
  /** A superuser, for looking behind the scenes. */
  readonly admin: Client;
  close(): Promise<void>;
}

/** What a restore changes on purpose: sessions end, questions go, and the log says that it happened. */
export const meant = ["identity.session", "identity.challenge", "audit.event", "audit.lane"];

export async function openClone(): Promise<OpenClone> {
  const database = await cloneDatabase();
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const close = async () => {
    await admin.end();
    await database.drop();
  };
  return { database, admin, close };
}
