/** A whole number out of what was typed, in any width; null when it is none. */
export function wholeNumber(text: string): number | null {
  const digits = /^(\d{1,6})[歳才]?$/u.exec(text.normalize("NFKC").trim());
  return digits ? Number(digits[1]) : null;
}
