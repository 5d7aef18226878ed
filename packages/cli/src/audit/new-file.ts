import { open } from "node:fs/promises";
import type { Language } from "../language.ts";

/** A file that could not be written: what, why, what to do. */
export class NotWritable extends Error {
  readonly ja: string;
  readonly en: string;

  constructor(file: string, code: string) {
    super(code);
    this.ja =
      code === "EEXIST"
        ? `「${file}」はもうあります。上書きはしません。別の名前にしてください。`
        : `「${file}」に書けません (${code})。フォルダーと権限とディスクの空きを確かめてください。`;
    this.en =
      code === "EEXIST"
        ? `${file} exists already and is not overwritten. Choose another name.`
        : `${file} cannot be written (${code}). Check the folder, rights and free space.`;
  }
}

/** Writes lines into a file of its own, readable by its owner only. Tells how many. */
export async function writeNewFile(
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  const handle = await open(file, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new NotWritable(file, error.code ?? "?");
  });
  try {
    let count = 0;
    for await (const line of lines) {
      await handle.write(line);
      count++;
    }
    await handle.sync();
    return count;
  } finally {
    await handle.close();
  }
}

export const written = (file: string, count: string, language: Language): string =>
  language === "en" ? `${count} lines written to ${file}.` : `${file} に ${count} 行を書きました。`;
