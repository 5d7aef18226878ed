import { type Source } from "./source.ts";

/** Bytes handed to a worker at once: large enough that the handing costs nothing, small enough for many at a time. */
export const CHUNK = 1024 * 1024;

/** No record may be longer. A line of a case has some three thousand bytes. */
export const LONGEST = 16 * 1024 * 1024;

const LF = 0x0a;

/** Empty memory for the bytes to come. Workers give theirs back, so that a long run needs no more than a short one. */
export class Spare {
  readonly #free: ArrayBuffer[] = [];

  take(size: number): Buffer {
    const memory = size <= CHUNK ? this.#free.pop() : undefined;
    return memory ? Buffer.from(memory) : Buffer.allocUnsafeSlow(Math.max(size, CHUNK));
  }

  give(memory: ArrayBuffer): void {
    if (memory.byteLength === CHUNK) this.#free.push(memory);
  }
}

/** The bytes that were read from a source and are not yet handed on: `bytes` from `start` to `end`. */
export class Intake {
  bytes: Buffer;
  start = 0;
  end = 0;
  /** Nothing more will come. The last line then has a line end, if need be an added one. */
  ended = false;
  /** Nothing more came for a moment, so what is here should be answered. */
  quiet = false;
  /** Bytes read from the source. */
  total = 0;
  readonly #source: Source;
  readonly #spare: Spare;

  constructor(source: Source, spare: Spare) {
    this.#source = source;
    this.#spare = spare;
    this.bytes = spare.take(CHUNK);
  }

  get length(): number {
    return this.end - this.start;
  }

  get isFull(): boolean {
    return this.end >= this.bytes.length - 1;
  }

  /** Reads once. Gives false when there is nothing to get now: at the end, in a silence, or without room. */
  async more(): Promise<boolean> {
    this.quiet = false;
    if (this.ended || this.isFull) return false;
    const count = await this.#source.read(this.bytes.subarray(this.end, -1));
    this.quiet = count === 0;
    if (count > 0) {
      this.end += count;
      this.total += count;
    } else if (count < 0) this.#finish();
    return count > 0;
  }

  /** Reads until there is no room, a silence, or the end. */
  async fill(): Promise<void> {
    while (await this.more());
  }

  /** Room for twice as many bytes. */
  grow(): void {
    this.#moveTo(this.#spare.take(this.bytes.length * 2), this.start);
  }

  /** Hands over the bytes up to `cut` with their memory, and keeps the rest in memory of its own. */
  handOver(cut: number): Buffer {
    const given = this.bytes.subarray(this.start, cut);
    this.#moveTo(this.#spare.take(this.end - cut + 1), cut);
    return given;
  }

  #moveTo(bytes: Buffer, from: number): void {
    this.end = this.bytes.copy(bytes, 0, from, this.end);
    this.start = 0;
    this.bytes = bytes;
  }

  #finish(): void {
    this.ended = true;
    if (this.end > this.start && this.bytes[this.end - 1] !== LF) this.bytes[this.end++] = LF;
  }
}
