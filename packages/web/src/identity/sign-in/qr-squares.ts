/** The squares of a QR code for a text, made in the browser; fetched only where a code is shown. */
export async function qrSquares(text: string): Promise<readonly (readonly boolean[])[]> {
  const { generate } = await import("lean-qr");
  const code = generate(text);
  const along = Array.from({ length: code.size }, (_, at) => at);
  return along.map((y) => along.map((x) => code.get(x, y)));
}
