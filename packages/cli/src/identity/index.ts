import type { Language } from "../language.ts";
import { runCommand } from "../operation/index.ts";
import { administrator } from "./administrator.ts";
import { organisation } from "./organisation.ts";

const commands = { administrator, organisation };

/** `yorisoi organisation|administrator`: gives the exit code. */
export async function begin(
  name: keyof typeof commands,
  words: readonly string[],
  language: Language,
): Promise<number> {
  return runCommand(commands[name], words, language);
}
