import { may } from "@yorisoi/rules/identity";
import { connect, type DatabaseAdvice, openDatabase } from "./database/index.ts";
import { demoSignIns, ensureDemo } from "./demo/index.ts";
import { buildServer } from "./index.ts";
import { startWorker } from "./jobs/index.ts";
import { tryListening } from "./listening.ts";
import { leaveDemo } from "./identity/index.ts";
import { logOptions } from "./http/index.ts";
import { openidProviders } from "./openid-file.ts";
import { operatorsBox } from "./operator-secret.ts";
import type { Parts } from "./parts.ts";
import { prepare } from "./prepare.ts";
import type { Settings } from "./settings.ts";

export interface OpenHouse {
  readonly address: string;
  close(): Promise<void>;
}

export interface Voice {
  /** For the operator at the console. */
  readonly say: (line: string) => void;
  /** Told when the embedded database is gone for good. */
  readonly onLost: (advice: DatabaseAdvice) => void;
}

/**
 * Opens everything in order: address, database, demo, server, jobs; closes it in the reverse order. When a step fails,
 * what was opened before is closed again.
 */
export async function open(settings: Settings, webRoot: string, { say, onLost }: Voice): Promise<OpenHouse> {
  const { host, folder } = settings;
  const port = await tryListening(host, settings.port);
  const closing: (() => Promise<void>)[] = [];
  // Once there is a log, what happens later stands in it among the requests.
  let log = say;
  const close = async () => {
    for (const step of closing.splice(0).toReversed()) await step();
  };
  try {
    const where = { url: settings.databaseUrl, readUrl: settings.databaseReadUrl, folder };
    const database = await openDatabase(where, prepare, say, { say: (line) => log(line), onLost });
    closing.push(() => database.close());
    say(database.description);
    if (settings.isDemo && database.adminUrl) await ensureDemo(database.adminUrl, say);
    const db = connect(database.appUrl);
    closing.push(() => db.destroy());
    if (!settings.isDemo) await leaveDemo(db);
    const readDb = database.readUrl === database.appUrl ? db : connect(database.readUrl);
    if (readDb !== db) closing.push(() => readDb.destroy());
    const parts: Parts = {
      db,
      readDb,
      may,
      box: await operatorsBox(folder),
      origin: settings.origin ?? `http://${host}:${port}`,
      isDemo: settings.isDemo,
      openid: openidProviders(settings.openidFile),
      ...(settings.isDemo ? { demoSignIns: await demoSignIns(db) } : {}),
    };
    const app = await buildServer({
      webRoot,
      logger: logOptions(settings.logLevel),
      parts,
      proxies: settings.proxies,
    });
    closing.push(() => app.close());
    log = (line) => app.log.warn(line);
    if (settings.worksJobs) {
      const worker = await startWorker(parts, { appUrl: database.appUrl });
      closing.push(() => worker.stop());
    }
    const address = await app.listen({ host, port });
    return { address, close };
  } catch (error) {
    await close();
    throw error;
  }
}
