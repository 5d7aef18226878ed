/**
 * A number as people write it: full width, with commas, with its unit behind. Null for an empty text; NaN for what is none.
 */
export function readNumber(text: string, unit: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s　]/gu, "")
    .replace(/^[−‐–ー]/u, "-");
  if (plain === "") return null;
  const tail = unit.normalize("NFKC");
  const bare = tail !== "" && plain.endsWith(tail) ? plain.slice(0, -tail.length) : plain;
  const joined = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(bare) ? bare.replaceAll(",", "") : bare;
  return /^-?\d+(?:\.\d+)?$/u.test(joined) ? Number(joined) : Number.NaN;
}
