import { read2013, type Case2013 } from "./edition2013/read.ts";
import { type Case2014, read2014 } from "./edition2014/read.ts";
import type { Problem, Reading } from "./problem.ts";
import { type GivenRecord, idOf, isBlank, isRecord, shown } from "./reading/given.ts";
import { nearest } from "./reading/nearest.ts";

/** A checked case of either edition; only `readCase` makes one. */
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

const allFields: ReadonlySet<string> = new Set([...fields.values()].flat());

function unknownFields(given: object, known: readonly string[]): Problem[] {
  return Object.keys(given)
    .filter((field) => !known.includes(field))
    .map((field) => ({
      code: "unknown-field",
      part: "case",
      given: shown(field),
      suggestion: allFields.has(field) ? null : nearest(field, known),
    }));
}

/** An id that could not be given back would be lost without a word. */
function idProblems({ id }: GivenRecord): Problem[] {
  const isUsable = isBlank(id) || typeof id === "string" || typeof id === "number";
  return isUsable ? [] : [{ code: "bad-id", given: shown(id) }];
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
  const own = [...idProblems(given), ...unknownFields(given, known)];
  const read = edition === "2013" ? read2013 : read2014;
  const reading: Reading<GradingCase> = read(given, idOf(given), options.fillFirst ?? false);
  if (own.length === 0) return reading;
  return { ok: false, problems: reading.ok ? own : [...own, ...reading.problems] };
}
