import { rename, writeFile } from "node:fs/promises";

/** Writes a file whole or not at all, and follows no link that lies in its place. */
export async function replaceFile(path: string, text: string, mode: number): Promise<void> {
  const making = `${path}.making-${process.pid}`;
  await writeFile(making, text, { mode, flag: "w" });
  await rename(making, path);
}
