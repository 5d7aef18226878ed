import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const program = fileURLToPath(new URL("open-and-hold.ts", import.meta.url));

const opened = z.object({ pid: z.number(), how: z.string(), adminUrl: z.string() });
const refused = z.object({ name: z.string(), message: z.string() });

export interface OtherProgram {
  readonly process: ChildProcess;
  readonly said: z.infer<typeof opened> | z.infer<typeof refused>;
  kill(): Promise<void>;
}

/** Another program opens the same folder; ready when it has said how that went. */
export async function startOtherProgram(folder: string): Promise<OtherProgram> {
  const child = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "exit");
  const [line] = await once(child.stdout, "data");
  const kill = async () => {
    child.kill("SIGKILL");
    await gone;
  };
  return { process: child, said: z.union([opened, refused]).parse(JSON.parse(String(line))), kill };
}
