/** First and last code point of a run of characters a font can draw. */
type Run = readonly [first: number, last: number];

/** The runs of the font's table for all of Unicode (`cmap`, format 12, OpenType 1.9 「Segmented coverage」). */
function runsOf(font: Buffer): Run[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16);
  const entry = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap");
  if (entry === undefined) throw new Error("the font has no table of characters");
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => {
    return cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4);
  });
  const whole = subtables.find((at) => font.readUInt16BE(at) === 12);
  if (whole === undefined) throw new Error("the font has no table for all of Unicode");
  return Array.from({ length: font.readUInt32BE(whole + 12) }, (_, at): Run => {
    const group = whole + 16 + at * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

/** Signs that are not drawn themselves: spaces, joiners, selectors of a variant. */
const invisible = /^[\s\p{Cf}\p{Cc}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]$/u;

/** What printers have always set where a character is missing. */
const GETA = "〓";

/** A text of which every character can be printed, and those that could not. */
export interface Printable {
  readonly text: string;
  readonly missing: readonly string[];
}

/** Puts 〓 for every character the font has not: it is seen and asked about, where a gap would not be. */
export function printableWith(font: Buffer): (text: string) => Printable {
  const known = new Set(
    runsOf(font).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  return (text) => {
    const missing = new Set<string>();
    const characters = Array.from(text, (character) => {
      if (known.has(character.codePointAt(0) ?? 0) || invisible.test(character)) return character;
      missing.add(character);
      return GETA;
    });
    return { text: missing.size === 0 ? text : characters.join(""), missing: [...missing] };
  };
}
