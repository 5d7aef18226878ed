import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseAdvice } from "../../database/index.ts";

const alreadyThere = (file: string) =>
  new DatabaseAdvice({
    ja: `ファイル ${file} はもうあります。
  理由: 前の控えをうっかり消さないよう、上書きはしません。
  すること: 日付の入った別の名前にしてください。例: yorisoi backup yorisoi-2026-11-21.backup`,
    en: `${file} exists already and is not overwritten. Choose another name, with the day in it.`,
  });

const notWritable = (file: string, code: string) =>
  new DatabaseAdvice({
    ja: `控えを ${file} に書けません (${code})。
  理由: ${code === "ENOSPC" ? "ディスクがいっぱいです。" : "フォルダーがないか、書く権限がありません。"}
  すること: ${code === "ENOSPC" ? "空きを作るか別のディスクに" : "フォルダーと権限を確かめて"}、もう一度実行してください。書きかけのものは消しました。`,
    en: `The backup cannot be written to ${file} (${code}). Check the folder, rights and free space; nothing was left behind.`,
  });

async function syncFolder(file: string): Promise<void> {
  // Windows opens no folder; there a renamed file is safe without it.
  const folder = await open(dirname(file)).catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

/**
 * Lets a file appear whole or not at all: written under another name beside it, readable by its owner only, and renamed
 * when every byte is on the disk.
 */
export async function writeWhole<T>(file: string, write: (handle: FileHandle) => Promise<T>): Promise<T> {
  if (await stat(file).catch(() => undefined)) throw alreadyThere(file);
  const part = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    const handle = await open(part, "wx", 0o600);
    let result: T;
    try {
      result = await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
    await syncFolder(file);
    return result;
  } catch (error) {
    await rm(part, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall && code && ["open", "write", "fsync", "rename"].includes(syscall))
      throw notWritable(file, code);
    throw error;
  }
}
