import { type EditionId, edition2013, edition2014, type Problem, readCase } from "@yorisoi/rules/grading";
import type { FileProblem } from "../line-problem.ts";
import type { CaseOptions } from "../outcome.ts";
import { type Column, columnsOf, isAnswer, isFigure, type Place, placesOf, prefixOf } from "./columns.ts";

/** A header that was read: its columns, what is wrong with it, and what the rows will lack because of that. */
export interface Header {
  readonly columns: readonly Column[];
  readonly places: Readonly<Record<EditionId, readonly Place[]>>;
  readonly problems: readonly FileProblem[];
  /** The edition the columns are made for. */
  readonly edition: EditionId;
  /** What every row of that edition needs and for which there is no column. */
  readonly lacking: ReadonlySet<string>;
}

type HeaderOptions = Pick<CaseOptions, "edition" | "fillFirst">;

/** Characters of a header that say which one is meant. */
const LONGEST_SHOWN = 60;

type Cells = Record<string, string>;

/** A case with this text in every column: the reader of cases then says which names it does not know or misses. */
function caseWith(columns: readonly Column[], edition: EditionId, cell: string) {
  const parts: Record<Place["part"], Cells> = { survey: {}, opinion: {}, minutes: {}, sheet: {} };
  for (const { part, name } of placesOf(columns, edition)) parts[part][name] = cell;
  const { survey, opinion, minutes, sheet } = parts;
  return edition === "2014" ? { edition, survey, opinion } : { edition, survey, minutes, sheet };
}

function problemsWith(columns: readonly Column[], edition: EditionId, cell: string): readonly Problem[] {
  const reading = readCase(caseWith(columns, edition, cell));
  return reading.ok ? [] : reading.problems;
}

/** Items without a column of their own; the number 1 is an option of every item and a number of minutes. */
function missingIn(columns: readonly Column[], edition: EditionId): FileProblem[] {
  const read = columns.filter(({ use }) => use === "day" || use === "minutes");
  return problemsWith(read, edition, "1").flatMap((problem): FileProblem[] => {
    if (problem.code === "missing-item") return [{ ...problem, code: "missing-column" }];
    if (problem.code !== "missing-minutes") return [];
    return [{ code: "missing-column", item: `${prefixOf.minutes}${problem.item}`, number: "" }];
  });
}

/** Without an edition column the one of the command line; else the one that knows more of the columns. */
function editionOf(columns: readonly Column[], options: HeaderOptions): EditionId {
  const usual = options.edition ?? "2014";
  if (options.edition && !columns.some(({ use }) => use === "edition")) return usual;
  const knownTo = (edition: EditionId) => {
    const unknown = problemsWith(columns, edition, "").filter(({ code }) => unknownCodes.includes(code));
    return placesOf(columns, edition).length - unknown.length;
  };
  const figures = columns.filter(isFigure).length;
  const [known2013, known2014] = [knownTo("2013"), knownTo("2014") - figures];
  if (known2013 === known2014) return usual;
  return known2013 > known2014 ? "2013" : "2014";
}

const unknownCodes: readonly string[] = ["unknown-item", "unknown-field"] satisfies Problem["code"][];

function isKnown(column: Column): boolean {
  if (!isAnswer(column) && !isFigure(column)) return true;
  if (isAnswer(column) && (edition2014.findItem(column.name) ?? edition2013.findItem(column.name)))
    return true;
  return problemsWith([column], "2013", "").every(({ code }) => !unknownCodes.includes(code));
}

function unknownColumn(column: Column, edition: EditionId): FileProblem {
  const of = isFigure(column) ? "2013" : edition;
  const given = caseWith([column], of, "");
  const reading = readCase(of === "2014" ? { ...given, opinion: given.survey } : given);
  const problems = reading.ok ? [] : reading.problems;
  const suggestion = problems
    .map((problem) => ("suggestion" in problem ? problem.suggestion : null))
    .find(Boolean);
  return {
    code: "unknown-column",
    given: column.written,
    suggestion: suggestion ? `${prefixOf[column.use] ?? ""}${suggestion}` : null,
  };
}

function doubledColumns(columns: readonly Column[], places: readonly Place[]): FileProblem[] {
  const byName = new Map<string, Column[]>();
  const add = (name: string, column: Column) => byName.set(name, [...(byName.get(name) ?? []), column]);
  for (const column of columns) {
    if (column.use === "id" || column.use === "edition") add(column.use, column);
  }
  for (const { column, fullName } of places) add(fullName, column);
  return [...byName].flatMap(([item, same]): FileProblem[] =>
    same.length > 1 ? [{ code: "column-twice", item, given: same.map(({ written }) => written) }] : [],
  );
}

/** A file that is no list of cases at all, or has no header: one problem says more than a hundred missing columns. */
function noKnownColumn(columns: readonly Column[]): FileProblem[] {
  const isAnyKnown = columns.some(({ use }) => use !== "none" && use !== "unnamed");
  return isAnyKnown
    ? []
    : [{ code: "no-known-column", given: columns[0]?.written.slice(0, LONGEST_SHOWN) ?? "" }];
}

function missingEdition(columns: readonly Column[], options: HeaderOptions): FileProblem[] {
  const isNamed = options.edition !== null || columns.some(({ use }) => use === "edition");
  return isNamed ? [] : [{ code: "missing-column", item: "edition", number: "" }];
}

/** Reads the header of a CSV file and finds all its problems at once. */
export function readHeader(cells: readonly string[], options: HeaderOptions): Header {
  const named = columnsOf(cells);
  const unknown = new Set(named.filter((column) => !isKnown(column)));
  const columns = named.map((column) => (unknown.has(column) ? { ...column, use: "none" as const } : column));
  const edition = editionOf(columns, options);
  const places = { "2013": placesOf(columns, "2013"), "2014": placesOf(columns, "2014") };
  const missing = [
    ...missingEdition(columns, options),
    ...(options.fillFirst ? [] : missingIn(columns, edition)),
  ];
  const none = noKnownColumn(columns);
  const problems = [
    ...[...unknown].map((column) => unknownColumn(column, edition)),
    ...doubledColumns(columns, places[edition]),
    ...missing,
  ];
  return {
    columns,
    places,
    edition,
    problems: none.length > 0 ? none : problems,
    lacking: new Set(missing.flatMap((problem) => ("item" in problem ? [problem.item] : []))),
  };
}
