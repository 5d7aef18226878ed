import { edition2014, idOf, parseJson } from "@yorisoi/rules/grading";
import { decoders } from "../input/encoding.ts";
import { skipBetween } from "../input/json-element.ts";
import { countLines, recordEndOf } from "../input/record-end.ts";
import { fastCaseReader } from "../json/fast-case.ts";
import { gradeGiven } from "../json/grade-given.ts";
import { isGraded } from "../output/printer.ts";
import type { Desk, DeskOptions } from "./desk.ts";
import { Ledger } from "./ledger.ts";
import type { Plan } from "./plan.ts";

/** An element comes with what separates it from the next one. */
function textOf(record: string, isDocument: boolean): string {
  return isDocument ? record.replace(/[\s,[\]]*$/u, "") : record.trim();
}

/** Grades cases written as JSON: one a line, or the elements of one document. */
export function jsonDesk(plan: Plan, { fast }: DeskOptions): Desk {
  const fastCase = fast && !plan.explain ? fastCaseReader() : null;
  const isDocument = plan.format === "json";

  function gradeText(ledger: Ledger, line: number, text: string): void {
    const place = { file: plan.shownFile, line };
    const parsed = parseJson(text, plan.language);
    if (!parsed.ok) {
      ledger.add(place, { id: null, problems: parsed.problems });
      return;
    }
    if (fastCase?.read(parsed.value, plan.edition)) {
      const assessment = edition2014.assess(fastCase.answers);
      if (isGraded(assessment)) {
        ledger.addAssessment(place, idOf(parsed.value), assessment);
        return;
      }
    }
    ledger.add(place, gradeGiven(parsed.value, plan));
  }

  return ({ bytes, firstLine, encoding }) => {
    const ledger = new Ledger(plan);
    const decode = decoders[encoding];
    const recordEnd = recordEndOf(plan.format, encoding);
    let line = firstLine;
    for (let at = 0; at < bytes.length; ) {
      const start = isDocument ? skipBetween(bytes, at, bytes.length) : at;
      line += isDocument ? countLines(bytes, at, start) : 0;
      const end = recordEnd(bytes, start, bytes.length);
      if (end < 0) break;
      const text = textOf(decode(bytes, start, end), isDocument);
      if (text !== "") gradeText(ledger, line, text);
      line += countLines(bytes, start, end);
      at = end;
    }
    return ledger;
  };
}
