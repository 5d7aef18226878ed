import type { TableToImport } from "./answer.ts";

/** What the server takes at most, in bytes, less what stands around the table. */
const MOST_BYTES = 8 * 1024 * 1024 - 2048;

type FileReading =
  | ({ readonly ok: true } & Pick<TableToImport, "format" | "content">)
  | { readonly ok: false; readonly why: "empty" | "old-format" | "not-a-table" | "too-large" };

const begins = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((one, at) => bytes[at] === one);

const decoded = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-8 with or without its mark, UTF-16 with it, else Shift_JIS, which spreadsheets on Japanese machines still write. */
function textIn(bytes: Uint8Array): string | null {
  if (begins(bytes, 0xff, 0xfe)) return decoded("utf-16le", bytes);
  return decoded("utf-8", bytes) ?? decoded("shift_jis", bytes);
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** How many bytes a table takes on its way to the server. */
const sentSize = (content: string) => new TextEncoder().encode(JSON.stringify(content)).length;

function reading(bytes: Uint8Array): FileReading {
  if (bytes.length === 0) return { ok: false, why: "empty" };
  // what older spreadsheet programs wrote (.xls), and what is locked by a password
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, why: "old-format" };
  if (begins(bytes, 0x50, 0x4b)) return { ok: true, format: "xlsx", content: base64(bytes) };
  const text = textIn(bytes);
  if (text === null || text.includes("\0")) return { ok: false, why: "not-a-table" };
  return text.trim() === "" ? { ok: false, why: "empty" } : { ok: true, format: "csv", content: text };
}

/** Reads a file of a table as the server takes it. What kind it is says its content, whatever its name. */
export async function readTableFile(file: Blob): Promise<FileReading> {
  if (file.size > MOST_BYTES) return { ok: false, why: "too-large" };
  const found = reading(new Uint8Array(await file.arrayBuffer()));
  return found.ok && sentSize(found.content) > MOST_BYTES ? { ok: false, why: "too-large" } : found;
}
