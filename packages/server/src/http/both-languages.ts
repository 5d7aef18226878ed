/** A schema's own message in Japanese and English, in the one text that zod carries to where problems are written. */
export const inBoth = (ja: string, en: string) => `${ja}\n${en}`;

/** The two languages of such a message; undefined when it is none. */
export function bothOf(message: string): { readonly ja: string; readonly en: string } | undefined {
  const [ja = "", en = "", ...more] = message.split("\n");
  const isJapanese = /[ぁ-んァ-ヶ一-龠]/.test(ja);
  return isJapanese && en !== "" && more.length === 0 ? { ja, en } : undefined;
}
