import type { Language } from "../language.ts";
import { runCommand } from "../operation/index.ts";
import { services as command } from "./services.ts";

/** `yorisoi services`: gives the exit code. */
export async function services(words: readonly string[], language: Language): Promise<number> {
  return runCommand(command, words, language);
}
