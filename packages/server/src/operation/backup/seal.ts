import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";

/** Plain bytes of one chunk. */
const CHUNK = 1_048_576;
const TAG = 16;
const FRAME = 4;
/** Set in the length of the last chunk of a section, so that a section cannot be cut at a chunk's end. */
const LAST = 0x8000_0000;

/** The key of one file: another salt, another key, so that counters may serve as nonces. */
export function fileKey(key: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", key, salt, "yorisoi backup 1", 32));
}

/** Tells a wrong key from a damaged file; says nothing about the key. */
export function keyMark(key: Buffer): string {
  return createHmac("sha256", key).update("yorisoi backup key mark").digest("hex").slice(0, 16);
}

function nonce(section: number, chunk: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(section, 0);
  bytes.writeBigUInt64BE(BigInt(chunk), 4);
  return bytes;
}

function sealChunk(
  key: Buffer | undefined,
  section: number,
  chunk: number,
  plain: Buffer,
  isLast: boolean,
): Buffer {
  const frame = Buffer.alloc(FRAME);
  frame.writeUInt32BE((plain.byteLength | (isLast ? LAST : 0)) >>> 0);
  if (!key) return Buffer.concat([frame, plain]);
  const cipher = createCipheriv("aes-256-gcm", key, nonce(section, chunk));
  cipher.setAAD(frame);
  return Buffer.concat([frame, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Cuts a section into chunks and seals each; without a key only cuts. */
export async function* seal(source: AsyncIterable<Buffer>, key: Buffer | undefined, section: number) {
  let waiting: Buffer = Buffer.alloc(0);
  let chunk = 0;
  for await (const bytes of source) {
    waiting = waiting.byteLength > 0 ? Buffer.concat([waiting, bytes]) : bytes;
    while (waiting.byteLength > CHUNK) {
      yield sealChunk(key, section, chunk++, waiting.subarray(0, CHUNK), false);
      waiting = waiting.subarray(CHUNK);
    }
  }
  yield sealChunk(key, section, chunk, waiting, true);
}

/** The file is not what was written: cut off, changed, or put together anew. */
export class Damaged extends Error {}

/** Reads `length` bytes at `position`; fewer only at the end of the file. */
export type ReadAt = (position: number, length: number) => Promise<Buffer>;

function openChunk(
  key: Buffer,
  at: { section: number; chunk: number },
  frame: Buffer,
  sealed: Buffer,
): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, nonce(at.section, at.chunk));
  decipher.setAAD(frame);
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
  } catch {
    throw new Damaged(`section ${at.section}`);
  }
}

/** The plain bytes of a section; throws Damaged at the first chunk that is not as it was written. */
export async function* unseal(
  readAt: ReadAt,
  { at, bytes, section }: { readonly at: number; readonly bytes: number; readonly section: number },
  key: Buffer | undefined,
): AsyncGenerator<Buffer> {
  let position = at;
  for (let chunk = 0; ; chunk++) {
    const frame = await readAt(position, FRAME);
    if (frame.byteLength < FRAME) throw new Damaged("cut off");
    const stated = frame.readUInt32BE();
    const length = (stated & ~LAST) >>> 0;
    const size = length + (key ? TAG : 0);
    if (length > CHUNK) throw new Damaged("length");
    const body = await readAt(position + FRAME, size);
    if (body.byteLength < size) throw new Damaged("cut off");
    yield key ? openChunk(key, { section, chunk }, frame, body) : body;
    position += FRAME + size;
    if (stated >= LAST) break;
  }
  if (position !== at + bytes) throw new Damaged("length");
}
