import type { MeasureResult } from "@yorisoi/rules/services";

const MOST = 2;

/** The answer for a measure in a sentence or two: what is still open, or why not; else the sentence of the rules. */
export function inShort({ verdict, leaning, reasons, summary }: MeasureResult): readonly string[] {
  const open = leaning === "unlikely" ? "no" : "unknown";
  const told = { yes: null, ask: null, maybe: open, no: "no" } as const;
  const deciding = reasons.filter(({ holds }) => holds === told[verdict]).map(({ text }) => text);
  return deciding.length > 0 ? deciding.slice(0, MOST) : [summary];
}
