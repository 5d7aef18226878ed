import type { FileProblem } from "./line-problem.ts";

/** A problem of a file in English: what, why, and what to do next. */
export function describeFileProblemInEnglish(problem: FileProblem): string {
  switch (problem.code) {
    case "no-known-column":
      return `No column of the header is known ("${problem.given}"). Write id, edition and the names of the items, parted by commas, in the first line.`;
    case "unknown-column":
      return `There is no column "${problem.given}". ${problem.suggestion ? `Did you mean "${problem.suggestion}"? ` : ""}It is not read. Remove it if it is not needed.`;
    case "column-twice":
      return `There is more than one column "${problem.item}" (${problem.given.join(", ")}). Keep one.`;
    case "missing-column":
      return `The column ${problem.number ? `${problem.number} ` : ""}"${problem.item}" is missing. Add it to the header.`;
    case "header-incomplete":
      return `This line cannot be graded: columns the header lacks for it: ${problem.count}. See the problems of the header line.`;
    case "unnamed-column":
      return `Column ${problem.column} has no name in the header, but "${problem.given}" is written in it. Name it, or remove the value.`;
    case "lines-in-quotes":
      return `This record runs over ${problem.lines} lines inside quotes ("). If a quote was not closed, close it in this line.`;
    case "quote-not-closed":
      return 'A quote (") is not closed. Close it in this line. Reading goes on with the next line.';
    case "json-not-closed":
      return 'The JSON ends too early. Check that every {, [ and " is closed.';
    case "line-too-long":
      return `A line (one case) is too long (at most ${problem.most / 1024 / 1024} MB). Check that line ends are there.`;
  }
}
