const MARK = "\ufeff";

/** The lines of a stream of text, in groups as they arrive, without their ends. The last line needs no end. */
export async function* queryLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines.map(bare);
  }
  rest += decoder.decode();
  if (rest !== "") yield [bare(rest)];
}

const bare = (line: string) => (line.startsWith(MARK) ? line.slice(1) : line).replace(/\r$/, "");
