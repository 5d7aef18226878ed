/** One line on the terminal that says how far it is; a file or a pipe gets none. */
export interface ProgressLine {
  readonly show: (line: string) => void;
  readonly clear: () => void;
}

export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (line) => void stream.write(`\r\u001b[K${line}`),
    clear: () => void stream.write("\r\u001b[K"),
  };
}

export const grouped = (count: number) => count.toLocaleString("en");
