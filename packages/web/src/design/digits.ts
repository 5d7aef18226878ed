/** The digits of a text, full width ones too, and not more than `most`. */
export function digitsOf(text: string, most: number): string {
  return text.normalize("NFKC").replace(/\D/gu, "").slice(0, most);
}
