import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../packages/server/src/main.ts", import.meta.url));

export interface Program {
  /** Where it answers; also its Origin. */
  readonly address: string;
  readonly child: ChildProcess;
  /** Ends it at once, without a word, as a power cut would. */
  kill(): Promise<void>;
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

/** Starts the real program, as `npm start` does, with nothing of the test's own settings; waits for its address. */
export async function startProgram(env: Readonly<Record<string, string>>): Promise<Program> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [main], { env: { PATH, HOME, PORT: "0", ...env } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (said += String(piece)));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const found = /http:\/\/127\.0\.0\.1:\d+(?=\n)/.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.on("exit", (code) => reject(new Error(`the program ended (${code}): ${said}`)));
  });
  const kill = async () => {
    child.kill("SIGKILL");
    await gone(child);
  };
  return { address, child, kill };
}
