import type { TestProject } from "vitest/node";
import { openEmbedded } from "../../src/database/embedded/index.ts";
import { prepare } from "../../src/prepare.ts";
import { release } from "./own-server.ts";
import { makeFolder, removeFolder, removeLeftFolders } from "./temporary-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of the prepared database every test file gets a copy of; nobody connects to it. */
    readonly template: { readonly adminUrl: string; readonly appUrl: string };
  }
}

/** Only here: what a crash would lose is not missed in a test. */
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
  autovacuum: "off",
};

/** One server for all tests with a database. The server is gone afterwards, also when making the template fails. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftFolders();
  const folder = await makeFolder();
  try {
    const server = await openEmbedded({ folder, release, settings });
    const { appUrl } = await prepare(server.adminUrl);
    project.provide("template", { adminUrl: server.adminUrl, appUrl });
    return async () => {
      await server.stop();
      await removeFolder(folder);
    };
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}
