import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Language } from "../language.ts";
import { unknownWord } from "../unknown-word.ts";

export type Format = "ndjson" | "csv" | "json";
export type OutputFormat = "ndjson" | "csv";
export type Encoding = "utf-8" | "shift_jis";

/** What was asked for on the command line. Null: not said. */
export interface GradeOptions {
  readonly help: boolean;
  readonly quiet: boolean;
  readonly fillFirst: boolean;
  readonly explain: boolean;
  readonly format: Format | null;
  readonly out: OutputFormat | null;
  readonly output: string | null;
  readonly edition: "2013" | "2014" | null;
  readonly encoding: Encoding | null;
  readonly jobs: number;
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
}

const flags = ["help", "quiet", "fill-first", "explain"] as const;
const valued = ["format", "out", "output", "edition", "encoding", "jobs"] as const;
const known = [...flags, ...valued].map((name) => `--${name}`);

/** More threads than cores only cost memory; more than these no longer help, for one thread reads and writes. */
const MOST_JOBS = 4;

/** Values as written, lower case → as meant. */
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  format: { ndjson: "ndjson", jsonl: "ndjson", csv: "csv", json: "json" },
  out: { ndjson: "ndjson", jsonl: "ndjson", csv: "csv" },
  edition: { "2013": "2013", "2014": "2014" },
  encoding: {
    "utf-8": "utf-8",
    utf8: "utf-8",
    shift_jis: "shift_jis",
    sjis: "shift_jis",
    cp932: "shift_jis",
  },
};
const expected: Readonly<Record<string, string>> = {
  format: "ndjson, csv, json",
  out: "ndjson, csv",
  edition: "2014, 2013",
  encoding: "utf-8, shift_jis",
};

type Given = Map<string, string>;

const text = {
  needsNone: { ja: "には値を付けません。", en: "takes no value." },
  needsOne: { ja: "には値が要ります。", en: "needs a value." },
  explain: {
    ja: "--explain の結果は CSV には入りません。--out csv を外すか、--out ndjson と書いてください。",
    en: "What --explain adds does not fit into CSV; leave --out csv away, or write --out ndjson.",
  },
  jobs: { ja: "には 1 から 64 までの数を書いてください。", en: "needs a number from 1 to 64." },
};

function faultOf(name: string, value: string | undefined, language: Language): string | null {
  if (!known.includes(`--${name}`)) return unknownWord(`--${name}`, known, language);
  if (flags.some((flag) => flag === name))
    return value === undefined ? null : `--${name} ${text.needsNone[language]}`;
  if (!value || value.startsWith("--")) return `--${name} ${text.needsOne[language]}`;
  if (name === "jobs") return /^([1-9]|[1-5]\d|6[0-4])$/.test(value) ? null : `--jobs ${text.jobs[language]}`;
  if (!meanings[name] || meanings[name][value.toLowerCase()]) return null;
  return language === "en"
    ? `--${name} "${value}" is not possible; write one of: ${expected[name]}.`
    : `--${name} の「${value}」は使えません。${expected[name]} のどれかを書いてください。`;
}

function collect(words: readonly string[], language: Language) {
  const options = Object.fromEntries([
    ...flags.map((name) => [name, { type: "boolean" }] as const),
    ...valued.map((name) => [name, { type: "string" }] as const),
  ]);
  const { tokens } = parseArgs({
    args: words.map((word) => (word === "-h" ? "--help" : word)),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Given = new Map();
  const files: string[] = [];
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const fault = token.rawName.startsWith("--")
      ? faultOf(token.name, token.value, language)
      : unknownWord(token.rawName, known, language);
    if (fault) faults.push(fault);
    else
      given.set(token.name, meanings[token.name]?.[token.value?.toLowerCase() ?? ""] ?? token.value ?? "yes");
  }
  return { given, files, faults };
}

/** Reads the words after `yorisoi grade`: the options, or everything that is wrong with them. */
export function readOptions(
  words: readonly string[],
  language: Language,
): { readonly ok: true; readonly value: GradeOptions } | { readonly ok: false; readonly faults: string[] } {
  const { given, files, faults } = collect(words, language);
  if (given.has("explain") && given.get("out") === "csv") faults.push(text.explain[language]);
  if (faults.length > 0) return { ok: false, faults };
  const value: GradeOptions = {
    help: given.has("help"),
    quiet: given.has("quiet"),
    fillFirst: given.has("fill-first"),
    explain: given.has("explain"),
    format: (given.get("format") ?? null) as Format | null,
    out: (given.get("out") ?? null) as OutputFormat | null,
    output: given.get("output") ?? null,
    edition: (given.get("edition") ?? null) as "2013" | "2014" | null,
    encoding: (given.get("encoding") ?? null) as Encoding | null,
    jobs: Number(given.get("jobs") ?? Math.min(availableParallelism(), MOST_JOBS)),
    files: files.length > 0 ? files : ["-"],
  };
  return { ok: true, value };
}
