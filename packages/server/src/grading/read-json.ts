import type { Reading } from "@yorisoi/rules/grading";

/** Where reading stopped, in Japanese; the parser's own message is English and quotes what was sent. */
function placeOf(message: string, text: string): string {
  const at = /position (\d+)/.exec(message)?.[1];
  if (at !== undefined) {
    const before = text.slice(0, Number(at)).split("\n");
    return `${before.length} 行目の ${(before.at(-1)?.length ?? 0) + 1} 文字目で読めなくなりました`;
  }
  return message.includes("end of JSON") ? "途中で終わっています" : "カンマ・括弧・引用符の書き方が違います";
}

/** Reads a JSON text; what cannot be read becomes the problem `not-json` with the place. */
export function readJson(text: string): Reading<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const detail = placeOf(error instanceof Error ? error.message : "", text);
    return { ok: false, problems: [{ code: "not-json", detail }] };
  }
}
