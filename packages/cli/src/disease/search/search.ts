import type { Given } from "../../command-line.ts";
import type { Language } from "../../language.ts";
import type { Command } from "../../operation/index.ts";
import { help } from "./help.ts";
import { readSearchOptions, type SearchGiven } from "./options.ts";
import { asJson, asText } from "./print.ts";
import { queryLines } from "./query-lines.ts";

const name = "disease search";

async function searcher(options: SearchGiven) {
  const [{ buildIndex, search }, { diseases }] = await Promise.all([
    import("@yorisoi/rules/disease"),
    import("@yorisoi/rules/disease/catalogue"),
  ]);
  const index = buildIndex(diseases);
  return (query: string) => search(index, query, options);
}

function write(text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  return promise;
}

const isClosed = (error: unknown) => error instanceof Error && "code" in error && error.code === "EPIPE";

async function searchLines(options: SearchGiven): Promise<number> {
  const find = await searcher(options);
  // Every failure also comes back from `write`; without a listener it would end the process.
  process.stdout.on("error", () => {});
  try {
    for await (const lines of queryLines(process.stdin)) {
      await write(lines.map((line) => `${asJson(find(line))}\n`).join(""));
    }
  } catch (error) {
    // Whoever read the answers has seen enough, as `head` does.
    if (!isClosed(error)) throw error;
  }
  return 0;
}

async function run(given: Given, language: Language): Promise<number> {
  const options = readSearchOptions(given);
  if (given.flags.has("stdin")) return searchLines(options);
  const hits = (await searcher(options))(given.names[0] ?? "");
  console.log(given.flags.has("json") ? asJson(hits) : asText(hits, language));
  return 0;
}

/** `yorisoi disease search`: with `--stdin` the words to search for come from there, else one stands on the command line. */
export function searchCommand(words: readonly string[]): Command {
  const names = words.includes("--stdin") ? [] : [{ ja: "さがすことば", en: "the words to search for" }];
  return { name, form: { flags: ["json", "stdin"], valued: ["on", "limit"], names }, help, run };
}
