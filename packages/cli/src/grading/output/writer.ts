import { createWriteStream, fstatSync, type Stats, statSync } from "node:fs";
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

/** The file behind a path or an open descriptor; null when there is none, or it is a pipe, a terminal or a device. */
function fileOf(place: string | number): Stats | null {
  try {
    const found = typeof place === "number" ? fstatSync(place) : statSync(place);
    return found.isFile() ? found : null;
  } catch {
    return null;
  }
}

/**
 * Whether the results would go into the file the cases come from, which would destroy them: under another name or
 * through a redirection too.
 *
 * @param input a path, or `-` for standard input.
 * @param output a path, or null for standard output.
 */
export function isSameFile(input: string, output: string | null): boolean {
  const [one, other] = [fileOf(input === "-" ? 0 : input), fileOf(output ?? 1)];
  return !!one && !!other && one.ino === other.ino && one.dev === other.dev;
}
