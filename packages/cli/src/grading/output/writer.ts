import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { once } from "node:events";

/** Where the results go. Each `write` waits until the bytes are taken, so that they never pile up. */
export interface Writer {
  readonly write: (bytes: Uint8Array | string) => Promise<void>;
  readonly end: () => Promise<void>;
}

function writerTo(stream: NodeJS.WritableStream): Writer {
  // Every failure also comes back from `write`; without a listener it would end the process.
  stream.on("error", () => {});
  return {
    write: (bytes) => {
      if (bytes.length === 0) return Promise.resolve();
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      stream.write(bytes, (error) => (error ? reject(error) : resolve()));
      return promise;
    },
    end: async () => {},
  };
}

export function toStandardOutput(): Writer {
  return writerTo(process.stdout);
}

/** Opens a file for the results, and empties it if it exists. @throws the system's error when that is not possible. */
export async function toFile(path: string): Promise<Writer> {
  const stream = createWriteStream(path);
  await once(stream, "open");
  return {
    ...writerTo(stream),
    end: async () => {
      stream.end();
      await once(stream, "close");
    },
  };
}

/** Whether two paths are the same file: results written over the cases would destroy them. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)));
  return !!one && !!other && one.ino === other.ino && one.dev === other.dev;
}
