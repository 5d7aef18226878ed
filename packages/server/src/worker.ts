import { may } from "@yorisoi/rules/identity";
import { connect, DatabaseAdvice, openDatabase } from "./database/index.ts";
import { operatorsBox } from "./operator-secret.ts";
import { startWorker } from "./jobs/index.ts";
import { prepare } from "./prepare.ts";
import { SettingAdvice, settingsFrom } from "./settings.ts";

/**
 * A process that only works jobs, beside servers with YORISOI_WORKER=off. Needs DATABASE_URL: the embedded database
 * belongs to the server that started it.
 */
const say = (line: string) => void process.stdout.write(`${line}\n`);

function onFault(job: string, code: string): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), job, code })}\n`);
}

async function start(): Promise<void> {
  const { databaseUrl: url, folder, origin, isDemo } = settingsFrom(process.env);
  if (!url) {
    throw new SettingAdvice(`処理だけの起動には DATABASE_URL が要ります。
  理由: 内蔵のデータベースは、それを始めたサーバーが処理も行います。
  すること: DATABASE_URL を付けて起動するか、npm start だけを使ってください。
  (a worker process needs DATABASE_URL.)`);
  }
  const database = await openDatabase({ url, readUrl: undefined, folder }, prepare, say);
  const db = connect(database.appUrl, { size: 5 });
  const box = await operatorsBox(folder);
  const parts = { db, readDb: db, may, box, origin: origin ?? "http://127.0.0.1", isDemo };
  const worker = await startWorker(parts, { appUrl: database.appUrl, onFault });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await worker.stop();
    await db.destroy();
    await database.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());
  say("処理を待っています (waiting for jobs)");
}

await start().catch((error: unknown) => {
  if (!(error instanceof SettingAdvice || error instanceof DatabaseAdvice)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
});
