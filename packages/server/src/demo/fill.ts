import { DatabaseAdvice, findRunningEmbedded, openEmbedded } from "../database/index.ts";
import { prepare } from "../prepare.ts";
import { settingsFrom } from "../settings.ts";
import { type DemoOptions, loadDemo } from "./load-demo.ts";
import type { DemoState } from "./state.store.ts";

const noRights = () =>
  new DatabaseAdvice({
    ja: `見本の記録は作れません。
  理由: DATABASE_URL の利用者は、データベースの管理者ではありません。
  すること: 管理者の URL を付けて、もう一度実行してください。何も変えていません。`,
    en: "DATABASE_URL is not an administrator's. Use one that is; nothing was changed.",
  });

async function fill(adminUrl: string, options: DemoOptions): Promise<DemoState> {
  try {
    await prepare(adminUrl, options.say);
  } catch (error) {
    throw (error as { code?: string }).code === "42501" ? noRights() : error;
  }
  return loadDemo(adminUrl, options);
}

/**
 * Fills the database the environment names: DATABASE_URL, or the embedded one, which may be running or not. Settings that
 * cannot be used and what the operator can mend are thrown as advice.
 */
export async function fillWithDemo(options: DemoOptions): Promise<DemoState> {
  const { databaseUrl, folder } = settingsFrom(process.env);
  const running = databaseUrl ?? (await findRunningEmbedded(folder));
  if (running) return fill(running, options);
  const embedded = await openEmbedded({ folder, ...(options.say ? { say: options.say } : {}) });
  try {
    return await fill(embedded.adminUrl, options);
  } finally {
    await embedded.stop();
  }
}
