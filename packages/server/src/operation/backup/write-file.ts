import { createHash, randomBytes } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createZstdCompress } from "node:zlib";
import { pipeline } from "node:stream/promises";
import {
  HEADER_BYTES,
  headerBytes,
  type Manifest,
  MANIFEST_SECTION,
  type ManifestTable,
} from "./file-format.ts";
import { fileKey, keyMark, seal } from "./seal.ts";
import { Tally } from "./tally.ts";

/** Writes the sections of a backup one after the other, then the manifest, then the header that leads to it. */
export class BackupWriter {
  readonly #handle: FileHandle;
  readonly #salt = randomBytes(32);
  readonly #key: Buffer | undefined;
  #at = HEADER_BYTES;
  #sections = 0;

  readonly #signal: AbortSignal | undefined;

  constructor(handle: FileHandle, key: Buffer | undefined, signal?: AbortSignal) {
    this.#handle = handle;
    this.#signal = signal;
    this.#key = key && fileKey(key, this.#salt);
  }

  async #write(source: AsyncIterable<Buffer>): Promise<{ readonly at: number; readonly bytes: number }> {
    const at = this.#at;
    for await (const bytes of source) {
      await this.#handle.write(bytes, 0, bytes.byteLength, this.#at);
      this.#at += bytes.byteLength;
    }
    return { at, bytes: this.#at - at };
  }

  /** One table: counted and hashed, compressed, sealed. */
  async table(source: Readable): Promise<Pick<ManifestTable, "rows" | "sha256" | "at" | "bytes">> {
    const section = this.#sections++;
    const tally = new Tally();
    let place = { at: 0, bytes: 0 };
    await pipeline(
      source,
      (plain: AsyncIterable<Buffer>) => tally.pass(plain),
      createZstdCompress(),
      async (packed: AsyncIterable<Buffer>) => {
        place = await this.#write(seal(packed, this.#key, section));
      },
      this.#signal ? { signal: this.#signal } : {},
    );
    return { rows: tally.rows, sha256: tally.sha256(), ...place };
  }

  async finish(manifest: Manifest): Promise<number> {
    const text = Buffer.from(JSON.stringify(manifest));
    const plain = (async function* () {
      yield text;
    })();
    const { at, bytes } = await this.#write(seal(plain, this.#key, MANIFEST_SECTION));
    const header = headerBytes({
      format: "yorisoi-backup",
      version: 1,
      cipher: this.#key ? "aes-256-gcm" : "none",
      salt: this.#salt.toString("hex"),
      keyMark: this.#key ? keyMark(this.#key) : "",
      manifestAt: at,
      manifestBytes: bytes,
      manifestSha256: createHash("sha256").update(text).digest("hex"),
    });
    await this.#handle.write(header, 0, header.byteLength, 0);
    return this.#at;
  }
}
