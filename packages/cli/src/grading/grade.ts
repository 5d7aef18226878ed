import type { Language } from "../language.ts";
import { help } from "./help.ts";
import { about, describeSystemFault } from "./fault.ts";
import { whyUnreadable } from "./input/source.ts";
import { notices } from "./notices.ts";
import { type GradeOptions, readOptions } from "./options.ts";
import { isSameFile, toFile, toStandardOutput, type Writer } from "./output/writer.ts";
import { Run } from "./run.ts";

function refuse(faults: readonly string[], language: Language): number {
  for (const fault of faults) console.error(`yorisoi grade: ${fault}`);
  console.error(notices.more[language]);
  return 2;
}

/** Everything that stands in the way before a byte is read or written. */
async function fileFaults({ files, output }: GradeOptions, language: Language): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files) {
    const error = file === "-" ? null : await whyUnreadable(file);
    if (error) faults.push(describeSystemFault(file, error, language));
    else if (isSameFile(file, output)) {
      faults.push(about(output ?? notices.standardOutput[language], notices.sameFile[language], language));
    }
  }
  return faults;
}

function isSystemFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

async function runTo(writer: Writer, options: GradeOptions, language: Language): Promise<number> {
  const run = new Run(options, language, writer);
  const interrupt = () => {
    run.tellCounts(notices.interrupted[language]);
    process.exit(130);
  };
  process.on("SIGINT", interrupt);
  try {
    const code = await run.all();
    await writer.end();
    return code;
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    // Whoever read the results has seen enough, as `head` does.
    if (error.code === "EPIPE") return 0;
    const name =
      error.syscall === "read" ? run.reading : (options.output ?? notices.standardOutput[language]);
    run.tellCounts();
    console.error(`yorisoi grade: ${describeSystemFault(name, error, language)}`);
    return 2;
  } finally {
    process.off("SIGINT", interrupt);
  }
}

/** `yorisoi grade`: gives the exit code. */
export async function grade(words: readonly string[], language: Language): Promise<number> {
  const options = readOptions(words, language);
  if (!options.ok) return refuse(options.faults, language);
  if (options.value.help) {
    console.log(help[language]);
    return 0;
  }
  const faults = await fileFaults(options.value, language);
  if (faults.length > 0) return refuse(faults, language);
  const { output } = options.value;
  try {
    const writer = output === null ? toStandardOutput() : await toFile(output);
    return await runTo(writer, options.value, language);
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    return refuse([describeSystemFault(output ?? "", error, language)], language);
  }
}
