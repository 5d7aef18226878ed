import type { Language } from "../language.ts";
import { runCommand } from "../operation/index.ts";
import { unknownWord } from "../unknown-word.ts";
import { anchor } from "./anchor.ts";
import { exporting } from "./export.ts";
import { help } from "./help.ts";
import { verify } from "./verify.ts";

const commands = new Map([
  ["verify", verify],
  ["anchor", anchor],
  ["export", exporting],
]);

/** `yorisoi audit verify|anchor|export`: gives the exit code. */
export async function audit(words: readonly string[], language: Language): Promise<number> {
  const [name = "--help", ...rest] = words;
  if (name === "--help" || name === "-h") {
    console.log(help[language]);
    return 0;
  }
  const command = commands.get(name);
  if (command) return runCommand(command, rest, language);
  console.error(`yorisoi audit: ${unknownWord(name, [...commands.keys()], language)}`);
  return 2;
}
