const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;

/** More spellings of the options of one column are looked up each time. */
const MOST = 64;

/** The spellings of one column that were seen so far, as bytes, with the option each of them means. */
export interface KnownWords {
  readonly spellings: Uint8Array[];
  readonly options: number[];
}

export function noWords(): KnownWords {
  return { spellings: [], options: [] };
}

/** A comma or a line end. */
export function endsCell(byte: number | undefined): boolean {
  return byte === COMMA || byte === LF || byte === CR;
}

/** The position of the comma, line end or quote that ends the cell which begins at `from`; −1 when it goes over lines. */
export function cellEnd(bytes: Buffer, from: number, isQuoted: boolean): number {
  let at = from;
  if (!isQuoted) {
    while (at < bytes.length && !endsCell(bytes[at])) at++;
    return at;
  }
  while (at < bytes.length && bytes[at] !== QUOTE && bytes[at] !== LF) at++;
  return bytes[at] === QUOTE ? at : -1;
}

function stands(spelling: Uint8Array, bytes: Buffer, from: number): boolean {
  for (let at = 0; at < spelling.length; at++) {
    if (spelling[at] !== bytes[from + at]) return false;
  }
  return true;
}

/**
 * Which known spelling is the cell that begins at `from`, or −1. Compares bytes with bytes: no text is made of a cell,
 * and the bytes are looked at once.
 */
export function findWord({ spellings }: KnownWords, bytes: Buffer, from: number, isQuoted: boolean): number {
  for (let word = 0; word < spellings.length; word++) {
    const spelling = spellings[word] as Uint8Array;
    const end = bytes[from + spelling.length];
    if ((isQuoted ? end === QUOTE : endsCell(end)) && stands(spelling, bytes, from)) return word;
  }
  return -1;
}

/** Remembers a spelling. One with a comma, a quote or a line end inside is not: it could match beyond its cell. */
export function learnWord(known: KnownWords, spelling: Buffer, option: number): number {
  if (known.spellings.length >= MOST) return -1;
  if (spelling.some((byte) => byte === QUOTE || endsCell(byte))) return -1;
  known.options.push(option);
  return known.spellings.push(Uint8Array.from(spelling)) - 1;
}
