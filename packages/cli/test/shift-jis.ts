/** Character → its bytes, found by decoding every code of one and of two bytes: no library and no table. */
function invert(): Map<string, readonly number[]> {
  const decoder = new TextDecoder("shift_jis");
  const codes = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (!text.includes("\ufffd") && !codes.has(text)) codes.set(text, bytes);
  };
  for (let byte = 0; byte < 0x100; byte++) add([byte]);
  for (let first = 0x81; first <= 0xfc; first++) {
    for (let second = 0x40; second <= 0xfc; second++) add([first, second]);
  }
  return codes;
}

const codes = invert();

/** Text as a Japanese spreadsheet saves it. @throws Error for a character that Shift_JIS does not have. */
export function shiftJis(text: string): Buffer {
  return Buffer.from(
    Array.from(text).flatMap((character) => {
      const bytes = codes.get(character);
      if (!bytes) throw new Error(`not in Shift_JIS: ${character}`);
      return [...bytes];
    }),
  );
}
