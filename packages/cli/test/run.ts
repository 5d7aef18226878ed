import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const program = fileURLToPath(new URL("../bin/yorisoi.mjs", import.meta.url));

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The lines of `out` as JSON. */
  readonly lines: readonly Record<string, unknown>[];
}

function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

export function start(words: readonly string[]) {
  return spawn(process.execPath, [program, ...words], { stdio: "pipe" });
}

/** Runs `yorisoi` as a process of its own with `input` on its standard input. */
export async function yorisoi(words: readonly string[], input: string | Uint8Array = ""): Promise<Ran> {
  const child = start(words);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (bytes: Buffer) => out.push(bytes));
  child.stderr.on("data", (bytes: Buffer) => err.push(bytes));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.on("close", resolve);
  const code = await promise;
  const text = Buffer.concat(out).toString();
  return {
    code,
    out: text,
    err: Buffer.concat(err).toString(),
    lines: text.startsWith("{") ? jsonLines(text) : [],
  };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): {
  write: (name: string, content: string | Uint8Array) => string;
  path: (name: string) => string;
  [Symbol.dispose]: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "yorisoi-cli-"));
  const path = (name: string) => join(folder, name);
  return {
    path,
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
