/** The sign between cells: a table copied out of a spreadsheet has tabs. */
function separatorOf(text: string): string {
  const [first = ""] = text.replaceAll(/"(?:[^"]|"")*"/gu, "").split(/\r?\n/u, 1);
  return first.includes("\t") && !first.includes(",") ? "\t" : ",";
}

/**
 * The cells of a CSV file (RFC 4180): a cell in quotes may hold the separator, lines, and quotes written twice. Undefined
 * when a quote is opened and never closed: where its cell ends would be a guess.
 */
export function csvTable(given: string): readonly (readonly string[])[] | undefined {
  const text = given.replace(/^\uFEFF/u, "");
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (sign === '"' && cell === "") isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === "\n") endRow();
    else if (sign !== "\r" || text[at + 1] !== "\n") cell += sign;
  }
  if (isQuoted) return undefined;
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}
