import type { Language } from "../language.ts";
import { type Command, runCommand } from "../operation/index.ts";
import { unknownWord } from "../unknown-word.ts";
import { checking } from "./check.ts";
import { help } from "./help.ts";
import { importing } from "./import.ts";
import { imported } from "./imported.ts";
import { searchCommand } from "./search/search.ts";
import { showing } from "./show.ts";

export { Advice, type Fault } from "./advice.ts";
export { storedLists } from "./import-stored.ts";
export { readDay, today } from "./read-day.ts";

/** Each reads its own words: what it needs may depend on its options. */
const commands = new Map<string, (words: readonly string[]) => Command>([
  ["search", searchCommand],
  ["check", () => checking],
  ["show", () => showing],
  ["import", () => importing],
  ["imported", () => imported],
]);

/** `yorisoi disease search|check|show|import|imported`: gives the exit code. */
export async function disease(words: readonly string[], language: Language): Promise<number> {
  const [name = "--help", ...rest] = words;
  if (name === "--help" || name === "-h") {
    console.log(help[language]);
    return 0;
  }
  const command = commands.get(name);
  if (command) return runCommand(command(rest), rest, language);
  console.error(`yorisoi disease: ${unknownWord(name, [...commands.keys()], language)}`);
  console.error(
    language === "en"
      ? '"yorisoi disease --help" shows how to use it.'
      : "使い方は「yorisoi disease --help」で見られます。",
  );
  return 2;
}
