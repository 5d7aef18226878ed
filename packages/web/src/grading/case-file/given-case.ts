import { type GradingCase, readCase } from "@yorisoi/rules/grading";
import type { Paper, Values } from "../paper/index.ts";
import { type CaseFile, caseFile } from "./write-case.ts";

/** Some minutes without the others make no total: until all are there, none are. */
function withoutHalfMinutes(paper: Paper, file: CaseFile): CaseFile {
  const { minutes = {}, ...rest } = file;
  const needed = paper.figures.filter(({ part }) => part === "minutes");
  return Object.keys(minutes).length === needed.length ? file : rest;
}

/**
 * The case to compute, or null while needed answers are missing.
 * @param assume answers every open item with its first option, which `filled` then lists
 */
export function givenCase(paper: Paper, values: Values, assume: boolean): GradingCase | null {
  const reading = readCase(withoutHalfMinutes(paper, caseFile(paper, values)), { fillFirst: assume });
  return reading.ok ? reading.value : null;
}
