import { printTenths } from "@yorisoi/rules/grading";
import { gradeWord } from "../grade-word.ts";
import type { Sentence } from "../sentence.ts";
import type { Border, borders } from "./bands.ts";

export type Borders = ReturnType<typeof borders>;

function sentence(k: "result.2013.whatIf.up" | "result.2013.whatIf.down", border: Border): Sentence {
  const values = {
    minutes: printTenths(border.minutes),
    at: printTenths(border.at),
    grade: gradeWord(border.grade),
  };
  return { k, values };
}

/** How far the minutes are from another grade, in both directions. */
export function borderSentences(found: Borders | null): Sentence[] {
  if (!found) return [{ k: "result.2013.whatIf.none" }];
  return [
    found.up ? sentence("result.2013.whatIf.up", found.up) : { k: "result.2013.whatIf.top" },
    found.down ? sentence("result.2013.whatIf.down", found.down) : { k: "result.2013.whatIf.bottom" },
  ];
}
