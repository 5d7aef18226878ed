import { openEmbedded } from "../../src/database/embedded/index.ts";
import { release } from "./own-server.ts";

/** A program that opens a database and stays, for tests which kill it: `node open-and-hold.ts <folder>`. */
const [, , folder = ""] = process.argv;
try {
  const { pid, how, adminUrl } = await openEmbedded({ folder, release });
  process.stdout.write(`${JSON.stringify({ pid, how, adminUrl })}\n`);
  setInterval(() => {}, 1000);
} catch (error) {
  process.stdout.write(
    `${JSON.stringify({ name: (error as Error).name, message: (error as Error).message })}\n`,
  );
}
