function unquoted(text: string, from: number): { cell: string; end: number } {
  let cell = "";
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1 };
    cell += '"';
    at = close + 2;
  }
}

/**
 * The cells of one CSV record, its line end included or not. RFC 4180: a cell that begins with a quote ends at the next
 * single one, a doubled quote inside is one quote. What stands between a closing quote and the next comma is kept.
 */
export function splitRecord(record: string): string[] {
  const text = record.replace(/\r?\n$/, "");
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const start = text[at] === '"' ? unquoted(text, at) : { cell: "", end: at };
    const comma = text.indexOf(",", start.end);
    const end = comma < 0 ? text.length : comma;
    cells.push(start.cell + text.slice(start.end, end));
    if (comma < 0) return cells;
    at = comma + 1;
  }
}
