import { createHash } from "node:crypto";

const LINE_END = 0x0a;

/** Counts and hashes the text of COPY as it passes. A line end inside a value is written as \n there, so lines are rows. */
export class Tally {
  readonly #hash = createHash("sha256");
  rows = 0;

  async *pass(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const bytes of source) {
      this.#hash.update(bytes);
      for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) this.rows++;
      yield bytes;
    }
  }

  /** Passes everything on to nobody. */
  async drain(source: AsyncIterable<Buffer>): Promise<void> {
    for await (const _ of this.pass(source));
  }

  sha256(): string {
    return this.#hash.digest("hex");
  }
}
