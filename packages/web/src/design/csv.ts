/**
 * A spreadsheet program runs a cell that begins with one of these as a formula, whoever typed it: it can send the rows
 * elsewhere or start programs. It skips tab and carriage return before it looks, and reads full width signs like the
 * narrow ones. An apostrophe in front makes it text (OWASP, CSV Injection); it is seen in the cell, which is better than
 * the harm. A negative number can do none and stays a number.
 */
const formula = /^[=+\-@\t\r＝＋－＠]/u;
const negative = /^-\d+(?:\.\d+)?$/u;

function cell(text: string): string {
  const safe = formula.test(text) && !negative.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of texts as a CSV file (RFC 4180), with the mark (BOM) by which spreadsheet programs know UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
