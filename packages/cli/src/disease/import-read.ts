import { readFile } from "node:fs/promises";
import type { ListProblem, OfficialRow } from "@yorisoi/rules/disease";
import type { Fault } from "./advice.ts";

/** The rows of a file, each with the line it stands on, or everything that is wrong with it. */
export interface ReadList {
  readonly encoding: "utf-8" | "shift_jis" | null;
  readonly rows: readonly OfficialRow[];
  readonly faults: readonly Fault[];
}

const failed = (faults: readonly Fault[], encoding: ReadList["encoding"] = null): ReadList => ({
  encoding,
  rows: [],
  faults,
});

/** The reader of `yorisoi grade`; brought in late, because it brings the tables of the grades along. */
const reader = async () => import("../grading/index.ts");

async function bytesOf(file: string): Promise<Buffer | Fault> {
  try {
    return file === "-" ? Buffer.concat(await process.stdin.toArray()) : await readFile(file);
  } catch (error) {
    const { describeSystemFault } = await reader();
    return { ja: describeSystemFault(file, error, "ja"), en: describeSystemFault(file, error, "en") };
  }
}

const lostSign = ({ line, name }: OfficialRow): readonly Fault[] =>
  /[?？〓\u{FFFD}]/u.test(name)
    ? [
        {
          ja: `${line}行目の「${name}」に「?」か「〓」があります。保存のときに字が失われています。「CSV UTF-8」で保存し直してください。`,
          en: `Line ${line}: ${name} holds "?" or "〓": a character was lost when it was saved. Save it as "CSV UTF-8".`,
        },
      ]
    : [];

/** The same problem as many lines further down: the reader counts from the heading. */
function moved(problem: ListProblem, by: number): ListProblem {
  switch (problem.code) {
    case "duplicate":
      return { ...problem, line: problem.line + by, first: problem.first + by };
    case "no-name":
    case "bad-number":
    case "bad-kana":
      return { ...problem, line: problem.line + by };
    case "empty":
    case "no-name-column":
    case "unknown-column":
      return problem;
  }
}

/** Reads an official list from a CSV file in UTF-8 or Shift_JIS; `-` is standard input. */
export async function readList(file: string): Promise<ReadList> {
  const bytes = await bytesOf(file);
  if (!Buffer.isBuffer(bytes)) return failed([bytes]);
  const { describeRefusal, readTable } = await reader();
  const table = readTable(bytes);
  if (typeof table === "string") {
    return failed([{ ja: describeRefusal(file, table, "ja"), en: describeRefusal(file, table, "en") }]);
  }
  const { describeListProblem, readOfficialList } = await import("@yorisoi/rules/disease");
  const { encoding, lines } = table;
  const before = Math.max(
    0,
    lines.findIndex((cells) => cells.join("").trim() !== ""),
  );
  const reading = readOfficialList(lines.slice(before));
  if (!reading.ok) {
    const faults = reading.problems.map((problem) => describeListProblem(moved(problem, before)));
    return failed(faults, encoding);
  }
  const rows = reading.rows.map((row) => ({ ...row, line: row.line + before }));
  return { encoding, rows, faults: rows.flatMap(lostSign) };
}
