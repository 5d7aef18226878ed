import { type EmbeddedPostgres, openEmbedded } from "../../src/database/embedded/index.ts";
import { makeFolder, removeFolder } from "./temporary-folder.ts";

export interface OwnServer extends EmbeddedPostgres {
  /** What was given to openEmbedded; the data lie in `folder`. */
  readonly asked: string;
  /** Opens the same data again, after the test has ended or killed the server. */
  reopen(): Promise<OwnServer>;
  /** Ends the server, whatever its state, and removes everything. */
  remove(): Promise<void>;
}

export const release = process.env["YORISOI_POSTGRES"] === "18" ? 18 : 15;

/** A whole server with the settings of production, for a test that kills it. */
export async function startOwnServer(folder?: string): Promise<OwnServer> {
  const asked = folder ?? (await makeFolder());
  try {
    const server = await openEmbedded({ folder: asked, release });
    const reopen = () => startOwnServer(asked);
    const remove = async () => {
      await server.stop();
      await removeFolder(asked);
    };
    return { ...server, asked, reopen, remove };
  } catch (error) {
    if (!folder) await removeFolder(asked);
    throw error;
  }
}
