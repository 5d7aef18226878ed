import { Client } from "pg";
import { settingsFrom } from "../../settings.ts";
import type { Target } from "../target.ts";
import { checkDisk, checkSecretKey } from "./check-machine.ts";
import { checkProtection } from "./check-protection.ts";
import { checkServer } from "./check-server.ts";
import { checkWork } from "./check-work.ts";
import { dataDirectory } from "./facts.store.ts";
import { type Finding, ok } from "./finding.ts";

/** Looks at everything an operator has to keep well, while the server runs. Changes nothing. */
export async function examine(target: Target, env: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  const { YORISOI_DATA } = env;
  const { folder } = settingsFrom({ YORISOI_DATA });
  const client = new Client({ connectionString: target.url, application_name: "yorisoi doctor" });
  client.on("error", () => {});
  await client.connect();
  try {
    const connected = ok(
      `データベース ${target.description} につながりました`,
      `connected to ${target.description}`,
    );
    const server = await checkServer(client);
    const protection = await checkProtection(client);
    const isPrepared = protection.length > 2;
    const work = isPrepared ? await checkWork(client, target.url) : [];
    const disk = await checkDisk(target.folder && (await dataDirectory(client)));
    return [connected, ...server, ...protection, ...work, disk, await checkSecretKey(env, folder)];
  } finally {
    await client.end();
  }
}
