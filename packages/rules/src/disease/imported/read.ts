import { diseaseNameKey } from "../name-key.ts";

/** One row of the file, before it is matched with the catalogue. */
export interface OfficialRow {
  readonly line: number;
  readonly no: number | null;
  readonly name: string;
  readonly kana: string;
  readonly note: string;
}

/** Everything that can be wrong with an official list. `line` counts from 1; the heading is line 1. */
export type ListProblem =
  | { readonly code: "empty" }
  | { readonly code: "no-name-column"; readonly given: readonly string[] }
  | { readonly code: "unknown-column"; readonly line: 1; readonly given: string }
  | { readonly code: "no-name"; readonly line: number }
  | { readonly code: "bad-number"; readonly line: number; readonly given: string }
  | { readonly code: "bad-kana"; readonly line: number; readonly given: string }
  | { readonly code: "duplicate"; readonly line: number; readonly given: string; readonly first: number };

/** The rows of a list, or every problem at once. */
export type OfficialListReading =
  | { readonly ok: true; readonly rows: readonly OfficialRow[] }
  | { readonly ok: false; readonly problems: readonly ListProblem[] };

const columns = {
  no: ["番号", "no", "number"],
  name: ["疾病名", "病名", "対象疾病", "name", "disease"],
  kana: ["ふりがな", "かな", "よみがな", "kana", "reading"],
  note: ["備考", "note", "remarks"],
} as const;
type Column = keyof typeof columns;

const plain = (cell: string | undefined) =>
  (cell ?? "")
    .normalize("NFKC")
    .replace(/^\uFEFF/u, "")
    .trim();

function columnOf(heading: string): Column | null {
  const given = plain(heading).toLowerCase();
  const known = Object.entries(columns).find(([, names]) => names.some((name) => name === given));
  return (known?.[0] as Column | undefined) ?? null;
}

function duplicates(rows: readonly OfficialRow[]): readonly ListProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, name }): readonly ListProblem[] => {
    const key = diseaseNameKey(name);
    const before = first.get(key);
    if (before !== undefined) return [{ code: "duplicate", line, given: name, first: before }];
    first.set(key, line);
    return [];
  });
}

function problemsOf({ line, name, kana }: OfficialRow, number: string): readonly ListProblem[] {
  return [
    ...(name === "" ? [{ code: "no-name", line } as const] : []),
    ...(number !== "" && !/^[1-9]\d*$/u.test(number)
      ? [{ code: "bad-number", line, given: number } as const]
      : []),
    ...(/[^ぁ-ゖー・、,()\s\da-z/-]/iu.test(kana) ? [{ code: "bad-kana", line, given: kana } as const] : []),
  ];
}

/**
 * Reads the cells of an official list of the 対象疾病: the first row names the columns, in any order. Columns: 番号 (`no`),
 * 疾病名 (`name`, the only one required), ふりがな (`kana`, hiragana), 備考 (`note`). Empty rows are passed over. The name
 * is kept as printed. Says every problem at once, each with its line.
 */
export function readOfficialList(cells: readonly (readonly string[])[]): OfficialListReading {
  const [heading, ...body] = cells;
  if (!heading || heading.every((cell) => plain(cell) === ""))
    return { ok: false, problems: [{ code: "empty" }] };
  const places = heading.map(columnOf);
  const at = (row: readonly string[], column: Column) => (row[places.indexOf(column)] ?? "").trim();
  const problems: ListProblem[] = heading.flatMap((given, index): readonly ListProblem[] =>
    places[index] === null && plain(given) !== "" ? [{ code: "unknown-column", line: 1, given }] : [],
  );
  if (!places.includes("name"))
    return { ok: false, problems: [{ code: "no-name-column", given: heading }, ...problems] };
  const rows = body.flatMap((row, index): readonly OfficialRow[] => {
    if (row.every((cell) => plain(cell) === "")) return [];
    const number = plain(at(row, "no"));
    const kana = plain(at(row, "kana"));
    const read = {
      line: index + 2,
      no: number ? Number(number) : null,
      name: at(row, "name"),
      kana,
      note: at(row, "note"),
    };
    problems.push(...problemsOf(read, number));
    return [read];
  });
  if (rows.length === 0) problems.push({ code: "empty" });
  problems.push(...duplicates(rows.filter(({ name }) => name !== "")));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}
