import { randomBytes } from "node:crypto";
import { link, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { advices } from "./advices.ts";

const fileIn = (folder: string) => join(folder, "admin-password");

/** The administrator's password of a database that is there. */
export async function readPassword(folder: string): Promise<string> {
  const text = await readFile(fileIn(folder), "utf8").catch(() => "");
  if (!/^[\w-]{43}\n$/.test(text)) throw advices.noPassword(folder);
  return text.trim();
}

/** For a database that is about to be made. Of two programs that begin at once, both get the first one's. */
export async function makePassword(folder: string): Promise<string> {
  const making = `${fileIn(folder)}.making-${process.pid}`;
  await writeFile(making, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  await link(making, fileIn(folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await unlink(making);
  return readPassword(folder);
}
