import { createHash } from "node:crypto";

/** The same UUID (of version 8) for the same words: a document that is sent again is known again. */
export function stableId(...words: readonly string[]): string {
  const hex = createHash("sha256").update(words.join(" ")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
