import { read2013, type Case2013 } from "./edition2013/read.ts";
import { type Case2014, read2014 } from "./edition2014/read.ts";
import type { Problem, Reading } from "./problem.ts";
import { isRecord, shown } from "./reading/given.ts";
import { nearest } from "./reading/nearest.ts";

export type GradingCase = Case2013 | Case2014;

/** How to read: the edition of cases that name none, and whether missing items get their first option. */
export interface ReadOptions {
  readonly edition?: string | undefined;
  readonly fillFirst?: boolean | undefined;
}

const fields: ReadonlyMap<string, readonly string[]> = new Map([
  ["2013", ["id", "edition", "survey", "severe", "minutes", "sheet", "memo"]],
  ["2014", ["id", "edition", "survey", "opinion", "severe", "memo"]],
]);

function unknownFields(given: object, known: readonly string[]): Problem[] {
  return Object.keys(given)
    .filter((field) => !known.includes(field))
    .map((field) => ({
      code: "unknown-field",
      part: "case",
      given: shown(field),
      suggestion: nearest(field, known),
    }));
}

function idOf(given: unknown): string | number | null {
  return typeof given === "string" || typeof given === "number" ? given : null;
}

/**
 * Reads one case as it comes from a file, a request or the browser: shape, names in any width or known spelling,
 * options by label or number. Gives the checked case, or every problem at once.
 */
export function readCase(given: unknown, options: ReadOptions = {}): Reading<GradingCase> {
  if (!isRecord(given)) return { ok: false, problems: [{ code: "not-a-case", given: shown(given) }] };
  const named = given["edition"] ?? options.edition;
  const edition =
    typeof named === "string" || typeof named === "number" ? String(named).normalize("NFKC").trim() : null;
  const known = edition === null ? undefined : fields.get(edition);
  if (!known) {
    const shownEdition = named === undefined || named === null ? null : shown(named);
    return {
      ok: false,
      problems: [{ code: "unknown-edition", given: shownEdition, known: [...fields.keys()] }],
    };
  }
  const extra = unknownFields(given, known);
  const read = edition === "2013" ? read2013 : read2014;
  const reading: Reading<GradingCase> = read(given, idOf(given["id"]), options.fillFirst ?? false);
  if (extra.length === 0) return reading;
  return { ok: false, problems: reading.ok ? extra : [...extra, ...reading.problems] };
}
