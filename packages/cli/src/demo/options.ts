import { parseArgs } from "node:util";
import type { Language } from "../language.ts";
import { unknownWord } from "../unknown-word.ts";

export interface DemoWords {
  readonly help: boolean;
  readonly people: number;
  readonly seed: number;
}

const MOST = { people: 10_000_000, seed: 4_294_967_295 };
const text = {
  number: {
    ja: (name: string, most: number) => `--${name} には 1 から ${most} までの数を書いてください。`,
    en: (name: string, most: number) => `--${name} takes a number from 1 to ${most}.`,
  },
  files: { ja: "demo にファイルは要りません。", en: "demo takes no files." },
};

/** Reads the words after `demo`; a text is what is wrong with them. */
export function demoOptions(words: readonly string[], language: Language): DemoWords | string {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      people: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      help: { type: "boolean", short: "h", default: false },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = ["--people", "--seed", "--help"];
  const odd = tokens.find(
    (token) => token.kind === "option" && !["people", "seed", "help"].includes(token.name),
  );
  if (odd?.kind === "option") return unknownWord(odd.rawName, known, language);
  if (positionals.length > 0) return text.files[language];
  for (const name of ["people", "seed"] as const) {
    const value = String(values[name]);
    const isNumber = /^[0-9]{1,10}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST[name];
    if (!isNumber) return text.number[language](name, MOST[name]);
  }
  return { help: values.help === true, people: Number(values.people), seed: Number(values.seed) };
}
