import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createZstdDecompress } from "node:zlib";
import {
  type Header,
  HEADER_BYTES,
  type Manifest,
  manifestSchema,
  MANIFEST_SECTION,
  type ManifestTable,
  readHeader,
} from "../backup/file-format.ts";
import { Damaged, fileKey, keyMark, type ReadAt, unseal } from "../backup/seal.ts";
import { Tally } from "../backup/tally.ts";
import { refusals } from "./refusals.ts";

/** A backup that is open for reading; every part is checked as it is read. */
export interface BackupFile {
  readonly manifest: Manifest;
  /** Reads a table to `target`, or only checks it; throws Damaged when it is not as it was written. */
  read(table: ManifestTable, target?: Writable): Promise<void>;
  close(): Promise<void>;
}

function keyFor(header: Header, key: Buffer | undefined, file: string): Buffer | undefined {
  if (header.cipher === "none") {
    if (key) throw refusals.notSealed(file);
    return undefined;
  }
  if (!key) throw refusals.noKey(file);
  const derived = fileKey(key, Buffer.from(header.salt, "hex"));
  if (keyMark(derived) !== header.keyMark) throw refusals.otherKey(file);
  return derived;
}

async function readManifest(readAt: ReadAt, header: Header, key: Buffer | undefined): Promise<Manifest> {
  const chunks: Buffer[] = [];
  const place = { at: header.manifestAt, bytes: header.manifestBytes, section: MANIFEST_SECTION };
  for await (const bytes of unseal(readAt, place, key)) chunks.push(bytes);
  const text = Buffer.concat(chunks);
  if (createHash("sha256").update(text).digest("hex") !== header.manifestSha256)
    throw new Damaged("manifest");
  return manifestSchema.parse(JSON.parse(text.toString("utf8")));
}

/** Errors of zstd say only that the bytes are no such stream. */
const isBroken = (error: unknown) =>
  error instanceof Damaged ||
  /zstd|^Z_|unexpected end/i.test(`${(error as { code?: string }).code} ${String(error)}`);

/** Opens a backup and reads what it says about itself. */
export async function openBackup(file: string, key: Buffer | undefined): Promise<BackupFile> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw refusals.unreadable(file, error.code ?? "?");
  });
  const readAt: ReadAt = async (position, length) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  };
  try {
    const header = readHeader(await readAt(0, HEADER_BYTES));
    if (!header) throw refusals.noBackup(file);
    const derived = keyFor(header, key, file);
    const manifest = await readManifest(readAt, header, derived);
    const read = async (table: ManifestTable, target?: Writable) => {
      const tally = new Tally();
      const section = manifest.tables.indexOf(table);
      const plain = unseal(readAt, { ...table, section }, derived);
      const steps = [Readable.from(plain), createZstdDecompress()] as const;
      try {
        if (target) await pipeline(...steps, (source: AsyncIterable<Buffer>) => tally.pass(source), target);
        else await pipeline(...steps, async (source: AsyncIterable<Buffer>) => tally.drain(source));
      } catch (error) {
        throw isBroken(error) ? new Damaged(table.name) : error;
      }
      if (tally.rows !== table.rows || tally.sha256() !== table.sha256) throw new Damaged(table.name);
    };
    return { manifest, read, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    const isOurs = error instanceof Error && error.name === "DatabaseAdvice";
    throw isOurs ? error : refusals.damaged(file);
  }
}

/** Reads the whole file once before anything is touched. */
export async function checkBackup(
  backup: BackupFile,
  file: string,
  onTable: (table: string, done: number, of: number) => void,
): Promise<void> {
  const { tables } = backup.manifest;
  for (const [done, table] of tables.entries()) {
    onTable(table.name, done, tables.length);
    await backup.read(table).catch((error: unknown) => {
      throw error instanceof Damaged ? refusals.damaged(file) : error;
    });
  }
}
