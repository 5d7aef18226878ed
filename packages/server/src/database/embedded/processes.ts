import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether any process has this number, be it ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Its program and arguments, split by blanks; empty when it is gone or only its entry is left (a zombie). */
export function commandOf(pid: number, platform: string = process.platform): string {
  try {
    if (platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    const line = execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return line.trim();
  } catch {
    return "";
  }
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
