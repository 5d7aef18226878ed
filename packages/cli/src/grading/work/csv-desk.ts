import { edition2014 } from "@yorisoi/rules/grading";
import { fastRowReader } from "../csv/fast-row.ts";
import { gradeRow } from "../csv/grade-row.ts";
import { readHeader } from "../csv/header.ts";
import { splitRecord } from "../csv/split-record.ts";
import { decoders } from "../input/encoding.ts";
import { countLines, csvRecordEnd } from "../input/record-end.ts";
import { isGraded } from "../output/printer.ts";
import type { Desk, DeskOptions } from "./desk.ts";
import { Ledger } from "./ledger.ts";
import type { Plan } from "./plan.ts";

/**
 * Grades CSV rows. A row of plain options of edition 2014 goes the fast way, from bytes to the assessment; every other
 * row, above all every row with a problem, goes through the one reader in rules.
 */
export function csvDesk(plan: Plan, { fast }: DeskOptions): Desk {
  const header = readHeader(plan.header ?? [], plan);
  const fastRow = fast && !plan.explain ? fastRowReader(header, plan.edition) : null;

  return ({ bytes, firstLine, encoding }) => {
    const ledger = new Ledger(plan);
    const decode = decoders[encoding];

    function gradeFast(at: number, line: number): number {
      const end = fastRow?.read(bytes, at, decode) ?? -1;
      if (!fastRow || end < 0) return -1;
      const assessment = edition2014.assess(fastRow.answers);
      if (!isGraded(assessment)) return -1;
      const id = fastRow.id(bytes, decode);
      ledger.addAssessment({ file: plan.shownFile, line }, id.trim() === "" ? null : id, assessment);
      return end;
    }

    let line = firstLine;
    for (let at = 0; at < bytes.length; ) {
      const fastEnd = gradeFast(at, line);
      const end = fastEnd < 0 ? csvRecordEnd(bytes, at, bytes.length) : fastEnd;
      const lines = fastEnd < 0 ? countLines(bytes, at, end) : 1;
      if (fastEnd < 0) {
        const cells = splitRecord(decode(bytes, at, end));
        const isBlank = cells.every((cell) => cell.trim() === "");
        if (!isBlank) ledger.add({ file: plan.shownFile, line }, gradeRow(header, cells, lines, plan));
      }
      at = end;
      line += lines;
    }
    return ledger;
  };
}
