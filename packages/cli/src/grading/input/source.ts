import { fstatSync, read } from "node:fs";
import { access, constants, open, stat } from "node:fs/promises";
import { promisify } from "node:util";

/** Where bytes come from: a file or standard input. */
export interface Source {
  /** Fills the beginning of `into`. Gives the number of bytes, 0 when nothing comes for the moment, −1 at the end. */
  readonly read: (into: Buffer) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** How long a pipe may be silent before what has come is graded: whoever writes it may be waiting for the answer. */
const PATIENCE = 30;

const readFrom = promisify(read);

function fromDescriptor(descriptor: number): Source {
  return {
    read: async (into) => {
      const { bytesRead } = await readFrom(descriptor, into, 0, into.length, null);
      return bytesRead === 0 ? -1 : bytesRead;
    },
    close: async () => {},
  };
}

function silence(): { passed: Promise<null>; stop: () => void } {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, PATIENCE, null);
  return { passed: promise, stop: () => clearTimeout(timer) };
}

function fromPipe(): Source {
  const pieces = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let next: Promise<IteratorResult<Buffer>> | null = null;
  let piece: Buffer = Buffer.alloc(0);
  return {
    read: async (into) => {
      if (piece.length === 0) {
        next ??= pieces.next();
        const { passed, stop } = silence();
        const come = await Promise.race([next, passed]);
        stop();
        if (come === null) return 0;
        next = null;
        if (come.done) return -1;
        piece = come.value;
      }
      const count = piece.copy(into);
      piece = piece.subarray(count);
      return count;
    },
    close: async () => {},
  };
}

function standardInput(): Source {
  return fstatSync(0).isFile() ? fromDescriptor(0) : fromPipe();
}

/** Opens a file, or standard input for `-`. @throws the system's error when the file cannot be read. */
export async function openSource(path: string): Promise<Source> {
  if (path === "-") return standardInput();
  const file = await open(path);
  return { ...fromDescriptor(file.fd), close: () => file.close() };
}

/** Why a file cannot be read, or null. Does not open it: a named pipe can be opened only once. */
export async function whyUnreadable(path: string): Promise<unknown> {
  try {
    await access(path, constants.R_OK);
    const isFolder = (await stat(path)).isDirectory();
    return isFolder ? Object.assign(new Error(path), { code: "EISDIR" }) : null;
  } catch (error) {
    return error;
  }
}

/** Bytes of all files, or null when nobody knows. */
export async function sizeOf(paths: readonly string[]): Promise<number | null> {
  let size = 0;
  for (const path of paths) {
    const known = path === "-" ? fstatSync(0) : await stat(path);
    if (!known.isFile()) return null;
    size += known.size;
  }
  return size;
}
