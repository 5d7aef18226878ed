const allKana = /^[ぁ-ゖゝゞァ-ヺーヽヾ\s・]+$/u;
const someKana = /[ぁ-ゖァ-ヺ]/u;
const hiragana = /[ぁ-ゖゝゞ]/gu;

/** Katakana in one width, without spaces and middle dots; a voicing mark standing alone joins its letter. */
export function toKatakana(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s・]/gu, "")
    .normalize("NFKC")
    .replace(hiragana, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60));
}

/** Whether a text is kana only: hiragana or katakana of any width, with the long vowel mark, spaces and ・. */
export function isKana(text: string): boolean {
  const folded = text.normalize("NFKC").replace(/ (?=[\u3099\u309A])/gu, "");
  return allKana.test(folded.normalize("NFC")) && someKana.test(folded);
}
