import type { Given } from "../command-line.ts";
import type { Language } from "../language.ts";
import { help } from "./help.ts";
import type { Command } from "./run-command.ts";

async function run({ flags }: Given, language: Language): Promise<number> {
  const operation = await import("@yorisoi/server/operation");
  const say = (line: string) => console.error(line);
  const target = await operation.openTarget(process.env, { start: true, say });
  try {
    const { appUrl } = await operation.prepare(target.url, say);
    console.error(
      language === "en"
        ? `The database ${target.description} is ready.`
        : `データベース ${target.description} が整いました。`,
    );
    if (flags.has("show-url")) console.log(appUrl);
    return 0;
  } finally {
    await target.close();
  }
}

export const prepare: Command = {
  name: "prepare",
  form: { flags: ["show-url"], valued: [], names: [] },
  help: help.prepare,
  run,
};
