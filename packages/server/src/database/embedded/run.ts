import { spawn } from "node:child_process";
import type { Runner } from "./runner.ts";

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/**
 * Nothing of our environment: PG* variables would change what PostgreSQL does, and our secrets are not its business.
 */
export const quietEnv = { PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8" };

/** Runs a command to its end as the runner. A command that cannot be begun has the code null. */
export function run(command: string, args: readonly string[], runner: Runner | undefined): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...runner,
      cwd: "/",
      env: quietEnv,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => resolve({ code: null, said: error.message }));
    child.on("close", (code) => resolve({ code, said }));
  });
}

/** Whether the runner may enter and read the folder, tried rather than reckoned (ACLs, mounts, folders above). */
export async function canEnter(folder: string, runner: Runner | undefined): Promise<boolean> {
  return (await run("/bin/sh", ["-c", '[ -x "$0" ]', folder], runner)).code === 0;
}
