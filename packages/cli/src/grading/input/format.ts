import type { Format } from "../options.ts";

const endings: readonly (readonly [RegExp, "csv" | "json"])[] = [
  [/\.csv$/i, "csv"],
  [/\.(?:ndjson|jsonl|json)$/i, "json"],
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * One case a line, or one document over many lines: a line that is complete JSON is the first of many cases; one that
 * is not, but is followed by another object, is a bad line among them. Null when more has to be seen.
 */
function jsonShape(lines: readonly string[], isWhole: boolean): "ndjson" | "json" | null {
  const [first, second] = lines;
  if (first === undefined) return isWhole ? "ndjson" : null;
  if (first.startsWith("[")) return "json";
  if (!first.startsWith("{") || isJson(first)) return "ndjson";
  if (second === undefined) return isWhole ? "ndjson" : null;
  return second.startsWith("{") ? "ndjson" : "json";
}

/**
 * The form of an input by its first character, and otherwise by the ending of its name: what begins like JSON is JSON
 * under any name.
 *
 * @param beginning the whole lines read so far, without a byte order mark.
 * @param isWhole whether that is all there is.
 * @returns null when more has to be read first.
 */
export function formatOf(name: string, beginning: string, isWhole: boolean): Format | null {
  const named = endings.find(([ending]) => ending.test(name))?.[1];
  const lines = beginning
    .split("\n", 100)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [first, second] = lines;
  if (first === undefined) return named === "csv" ? "csv" : isWhole ? "ndjson" : null;
  const looksLikeJson = first.startsWith("{") || first.startsWith("[");
  if (named === "json" || looksLikeJson) return jsonShape(lines, isWhole);
  if (named === "csv") return "csv";
  if (second === undefined && !isWhole) return null;
  return second?.startsWith("{") ? "ndjson" : "csv";
}
