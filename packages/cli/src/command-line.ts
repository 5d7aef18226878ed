import { parseArgs } from "node:util";
import type { Language } from "./language.ts";
import { unknownWord } from "./unknown-word.ts";

/** What a command may be given: options without and with a value, and the names it needs, in order. */
export interface Form {
  readonly flags: readonly string[];
  readonly valued: readonly string[];
  /** Options with a value that may be given several times. */
  readonly repeated?: readonly string[];
  readonly names: readonly Readonly<Record<Language, string>>[];
}

export interface Given {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** What was given to options that may be repeated, in order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly string[];
}

const text = {
  needsNone: { ja: "には値を付けません。", en: "takes no value." },
  needsOne: { ja: "には値が要ります。", en: "needs a value." },
  missing: { ja: "がありません。", en: "is missing." },
  tooMany: { ja: "は余分です。", en: "is too much." },
};

/** Reads the words after a command: what was given, or everything that is wrong with it. `--help` needs nothing else. */
export function readCommandLine(
  words: readonly string[],
  form: Form,
  language: Language,
): { readonly ok: true; readonly given: Given } | { readonly ok: false; readonly faults: readonly string[] } {
  const flags = ["help", ...form.flags];
  const { repeated = [] } = form;
  const known = [...flags, ...form.valued, ...repeated].map((name) => `--${name}`);
  const options = Object.fromEntries([
    ...flags.map((name) => [name, { type: "boolean" }] as const),
    ...[...form.valued, ...repeated].map((name) => [name, { type: "string" }] as const),
  ]);
  const args = words.map((word) => (word === "-h" ? "--help" : word));
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const given = {
    flags: new Set<string>(),
    values: new Map<string, string>(),
    lists: new Map<string, string[]>(repeated.map((name) => [name, []])),
    names: [] as string[],
  };
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") given.names.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, name, value } = token;
    if (!known.includes(rawName)) faults.push(unknownWord(rawName, known, language));
    else if (flags.includes(name)) {
      if (value !== undefined) faults.push(`${rawName} ${text.needsNone[language]}`);
      given.flags.add(name);
    } else if (!value || value.startsWith("--")) faults.push(`${rawName} ${text.needsOne[language]}`);
    else if (repeated.includes(name)) given.lists.get(name)?.push(value);
    else given.values.set(name, value);
  }
  if (faults.length === 0 && given.flags.has("help")) return { ok: true, given };
  const missing = form.names
    .slice(given.names.length)
    .map((name) => `${name[language]} ${text.missing[language]}`);
  const extra = given.names.slice(form.names.length).map((name) => `「${name}」${text.tooMany[language]}`);
  faults.push(...missing, ...extra);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, given };
}
