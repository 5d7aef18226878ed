import { z } from "zod";
import type { Head } from "./chain.ts";

const FORMAT = "yorisoi-audit-anchor";

const headLine = z.object({
  organisation: z.guid(),
  lane: z.int().min(0),
  seq: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

const firstLine = z.object({ format: z.literal(FORMAT), version: z.literal(1), heads: z.int().min(0) });

/** The text of an anchor: one line that says what it is and how many heads follow, then a line for each. */
export function anchorText(heads: readonly Head[], at: Date): string {
  const first = { format: FORMAT, version: 1, at: at.toISOString(), heads: heads.length };
  const rest = heads.map(({ organisation, lane, seq, hash }) => ({
    organisation,
    lane,
    seq,
    hash: hash.toString("hex"),
  }));
  return [first, ...rest].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** The heads of an anchor; undefined when the text is not one, or not all of one. */
export function readAnchor(text: string): readonly Head[] | undefined {
  try {
    const [first, ...lines] = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    const heads = lines.map((line) => headLine.parse(line));
    if (firstLine.parse(first).heads !== heads.length) return undefined;
    return heads.map((head) => ({ ...head, hash: Buffer.from(head.hash, "hex") }));
  } catch {
    return undefined;
  }
}
