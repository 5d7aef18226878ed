import { readFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { replaceFile } from "./replace-file.ts";

const HOST = "127.0.0.1";

/** The port itself when it is free, 0 for any free one; undefined when it is taken. */
function freePort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", () => resolve(undefined));
    server.listen({ port, host: HOST }, () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => resolve(found));
    });
  });
}

/** The port of the last start if it is still free, else a new one; kept in the file `port`. */
export async function choosePort(folder: string): Promise<number> {
  const file = join(folder, "port");
  const kept = Number(await readFile(file, "utf8").catch(() => ""));
  const isPort = Number.isInteger(kept) && kept > 1023 && kept < 65_536;
  const port = (isPort ? await freePort(kept) : undefined) ?? (await freePort(0));
  if (port === undefined) throw new Error(`no free port on ${HOST}`);
  await replaceFile(file, `${port}\n`, 0o644);
  return port;
}
