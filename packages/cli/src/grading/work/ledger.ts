import type { Language } from "../../language.ts";
import type { Id, Outcome } from "../outcome.ts";
import type { Graded2014, Place, Printer } from "../output/printer.ts";
import { csvPrinter } from "../output/csv.ts";
import { ndjsonPrinter } from "../output/ndjson.ts";
import type { Counts } from "../report/counts.ts";
import type { OutputFormat } from "../options.ts";
import type { Plan } from "./plan.ts";

export function printerOf(out: OutputFormat): Printer {
  return out === "csv" ? csvPrinter : ndjsonPrinter;
}

/** The text and the counts of the lines graded so far. */
export class Ledger {
  text = "";
  #graded = 0;
  #ungraded = 0;
  #bad = 0;
  readonly #printer: Printer;
  readonly #language: Language;

  constructor({ out, language }: Pick<Plan, "out" | "language">) {
    this.#printer = printerOf(out);
    this.#language = language;
  }

  get counts(): Counts {
    const [graded, ungraded, bad] = [this.#graded, this.#ungraded, this.#bad];
    return { read: graded + ungraded + bad, graded, ungraded, bad, headers: 0 };
  }

  add(place: Place, outcome: Outcome): void {
    if ("problems" in outcome) {
      this.#bad++;
      this.text += this.#printer.problems(place, outcome.id, outcome.problems, this.#language);
    } else {
      if (outcome.answer.grade === null) this.#ungraded++;
      else this.#graded++;
      this.text += this.#printer.answer(place, outcome.answer);
    }
  }

  addAssessment(place: Place, id: Id, assessment: Graded2014): void {
    this.#graded++;
    this.text += this.#printer.assessment(place, id, assessment);
  }
}
