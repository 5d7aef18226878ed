import type { Language } from "./language.ts";

/** The known word that begins like the one written: the usual slip is further to the right. */
function alike(word: string, known: readonly string[]): string | undefined {
  const start = word.startsWith("--") ? word.slice(0, 4) : word.slice(0, 2);
  return known.find((other) => other.startsWith(start));
}

/** An option or a command that does not exist: what, and what to write instead. */
export function unknownWord(word: string, known: readonly string[], language: Language): string {
  const near = alike(word, known);
  if (language === "en") {
    const kind = word.startsWith("-") ? "option" : "command";
    return `there is no ${kind} "${word}". ${near ? `Did you mean ${near}?` : `Known: ${known.join(", ")}.`}`;
  }
  const kind = word.startsWith("-") ? "指定" : "命令";
  const next = near ? `${near} ではありませんか。` : `使えるのは ${known.join("、")} です。`;
  return `「${word}」という${kind}はありません。${next}`;
}
