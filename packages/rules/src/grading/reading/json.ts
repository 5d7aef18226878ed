import type { Reading } from "../problem.ts";

/** A bracket, a separator, a number or a word of JSON (RFC 8259). */
const plainToken = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)\b/y;
const space = /[ \t\n\r]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LAST_CONTROL = 0x1f;

/** Where a match at exactly this position ends, or −1. */
function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the string ends whose opening quote stands at a position, or −1 when it is none. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at >= 0 && at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code <= LAST_CONTROL) return -1;
    at = code === BACKSLASH ? endAt(escape, text, at) : at + 1;
  }
  return -1;
}

/** What may come next: a value, a name, or what stands after either. `first` also allows the closing bracket. */
type Expected = "value" | "first value" | "name" | "first name" | "colon" | "after";

/** How a token changes what is open and what is expected; null when it must not stand here. */
function step(expected: Expected, found: string, isString: boolean, open: string[]): Expected | null {
  const isName = expected === "name" || expected === "first name";
  if (isName && isString) return "colon";
  if (expected === "colon") return found === ":" ? "value" : null;
  if (found === "}" || found === "]") {
    const mayClose = expected === "after" || expected === (found === "}" ? "first name" : "first value");
    return mayClose && open.pop() === found ? "after" : null;
  }
  if (expected === "after") {
    const next = open.at(-1) === "}" ? "name" : "value";
    return found === "," && open.length > 0 ? next : null;
  }
  if (isName || found === "," || found === ":") return null;
  if (found !== "{" && found !== "[") return "after";
  open.push(found === "{" ? "}" : "]");
  return found === "{" ? "first name" : "first value";
}

/**
 * The position of the first token that cannot stand where it stands; the length of the text when it ends too early.
 * Own work, because each engine says it in other words and most without a position.
 */
function breakOf(text: string): number {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    at = endAt(space, text, at);
    const isString = text.charCodeAt(at) === QUOTE;
    const end = isString ? stringEnd(text, at) : endAt(plainToken, text, at);
    const next: Expected | null = end < 0 ? null : step(expected, text.slice(at, end), isString, open);
    if (next === null) return at;
    expected = next;
    at = end;
  }
}

/** Enough of the text to find the place again. */
const SHOWN = 10;

/** Where a text stops being JSON, in words. Lines and characters are counted from 1. */
function describeBreak(text: string, language: "ja" | "en"): string {
  const at = breakOf(text);
  if (at >= text.length) return language === "ja" ? "途中で終わっています" : "it ends too early";
  const before = text.slice(0, at).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  const [shown = ""] = text.slice(at, at + SHOWN).split("\n");
  const isOneLine = !text.trimEnd().includes("\n");
  if (language === "ja")
    return `${isOneLine ? "" : `${before.length} 行目の `}${column} 文字目の「${shown}」`;
  return `${isOneLine ? "" : `line ${before.length}, `}character ${column}, "${shown}"`;
}

/**
 * Reads a JSON text. What is no JSON becomes the one problem `not-json`, whose detail says in the language asked for
 * where it breaks: 「2 行目の 11 文字目の「{}}」」. Never throws.
 */
export function parseJson(text: string, language: "ja" | "en" = "ja"): Reading<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, problems: [{ code: "not-json", detail: describeBreak(text, language) }] };
  }
}
