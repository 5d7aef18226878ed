import type { Language } from "../language.ts";
import { backup } from "./backup.ts";
import { doctor } from "./doctor.ts";
import { prepare } from "./prepare.ts";
import { restore } from "./restore.ts";
import { runCommand } from "./run-command.ts";

export { grouped, progressLine } from "./progress-line.ts";
export { type Command, runCommand } from "./run-command.ts";

const commands = { backup, restore, doctor, prepare };

/** `yorisoi backup|restore|doctor|prepare`: gives the exit code. */
export async function operate(
  name: keyof typeof commands,
  words: readonly string[],
  language: Language,
): Promise<number> {
  return runCommand(commands[name], words, language);
}
