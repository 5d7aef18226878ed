import { openPrinting, type Printed } from "../../src/printing/index.ts";
import type { Paper } from "./papers.ts";

/** One press for all test files of a process: its thread keeps nothing alive, so that nobody needs to close it. */
const printing = openPrinting();
const done = new Map<Paper, Promise<Printed>>();

export const print = printing.print;

/** Sheets that several tests look at are printed once. */
export function printOnce(paper: Paper): Promise<Printed> {
  const known = done.get(paper) ?? printing.print(paper.form, paper.data);
  done.set(paper, known);
  return known;
}
