import { type Form, type Given, readCommandLine } from "../command-line.ts";
import type { Language } from "../language.ts";
import { faultLines } from "./fault-lines.ts";

/** A command that works on a database: what it may be given, what it says about itself, what it does. */
export interface Command {
  readonly name: string;
  readonly form: Form;
  readonly help: Readonly<Record<Language, string>>;
  /** Gives the exit code. */
  run(given: Given, language: Language): Promise<number>;
}

/** Reads the words, then helps, refuses or runs. Exit code 2: what was asked for could not be done. */
export async function runCommand(
  command: Command,
  words: readonly string[],
  language: Language,
): Promise<number> {
  const { name, form, help } = command;
  const read = readCommandLine(words, form, language);
  if (!read.ok) {
    for (const fault of read.faults) console.error(`yorisoi ${name}: ${fault}`);
    console.error(
      language === "en"
        ? `"yorisoi ${name} --help" shows how to use it.`
        : `使い方は「yorisoi ${name} --help」で見られます。`,
    );
    return 2;
  }
  if (read.given.flags.has("help")) {
    console.log(help[language]);
    return 0;
  }
  try {
    return await command.run(read.given, language);
  } catch (error) {
    console.error(`yorisoi ${name}: ${faultLines(error, language)}`);
    return 2;
  }
}
