import { edition2013, edition2014 } from "@yorisoi/rules/grading";
import fc from "fast-check";

const { items, sheetOrder } = edition2014;

/** The items in the order of the sheet, then the opinion: the usual columns. */
export const usualItems = [...sheetOrder, ...items.filter(({ part }) => part === "opinion")];

/** What somebody may write for an option: its label, its number, either in full width. */
function spellings(label: string, at: number): string[] {
  return [label, String(at + 1), label.normalize("NFKC"), "１２３４５６７８"[at] ?? "1"];
}

/** A complete case as texts by item name; lighter and heavier ones. */
export const anyTexts = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(719), fc.nat(3)), {
      minLength: items.length,
      maxLength: items.length,
    }),
  )
  .map(([share, draws]) =>
    Object.fromEntries(
      usualItems.map(({ name, options }, at) => {
        const [kept, draw, spelling] = draws[at] ?? [0, 0, 0];
        const option = kept < share ? 0 : draw % options.length;
        return [name, spellings(options[option]?.label ?? "", option)[spelling] ?? ""] as const;
      }),
    ),
  );

export type Texts = Readonly<Record<string, string>>;

/** The same case for every test that needs just any: everything the first option. */
export const lightCase: Texts = Object.fromEntries(usualItems.map(({ name }) => [name, "1"]));

/** A case as the JSON of one line. */
export function jsonOf(id: unknown, texts: Texts, more: object = {}): string {
  const entries = Object.entries(texts);
  const partOf = (part: string) =>
    Object.fromEntries(entries.filter(([name]) => edition2014.findItem(name)?.part === part));
  return JSON.stringify({
    id,
    edition: "2014",
    survey: partOf("survey"),
    opinion: partOf("opinion"),
    ...more,
  });
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join()}\n`;
}

/** The usual header. */
export const headerCells = ["id", "edition", ...usualItems.map(({ name }) => name)];

/** A row under the usual header. */
export function rowCells(id: string, texts: Texts): string[] {
  return [id, "2014", ...usualItems.map(({ name }) => texts[name] ?? "")];
}

/** The line of the usual header. */
export const headerLine = csvLine(headerCells);

/** A light case as a row under the usual header, with some answers changed. */
export function lightRow(id: string, changes: Texts = {}): string {
  return csvLine(rowCells(id, { ...lightCase, ...changes }));
}

/** Many rows: more than one worker gets some. */
export function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => lightRow(`A${at}`, { 寝返り: String((at % 4) + 1) }));
  return headerLine + rows.join("");
}

/** A case of edition 2013 without needs, with the minutes of the seed manual's first example. */
export const minutes2013 = {
  食事: 0.7,
  排泄: 0.5,
  移動: 1.0,
  清潔保持: 4.2,
  間接: 7.3,
  行動: 0.4,
  機能訓練: 3.2,
  医療関連: 6.5,
};

export const texts2013: Texts = Object.fromEntries(edition2013.items.map(({ name }) => [name, "1"]));
