/** The margin around a QR code that must stay free (JIS X 0510: four squares). */
const quiet = 4;

/** The dark squares as one path, a run of them as one rectangle. */
export function qrPath(squares: readonly (readonly boolean[])[]): string {
  return squares.map((row, y) => runs(row, y)).join("");
}

function runs(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    let end = x;
    while (row[end]) end += 1;
    path += `M${x + quiet} ${y + quiet}h${end - x}v1h-${end - x}z`;
    x = end;
  }
  return path;
}
