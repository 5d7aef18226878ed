/** One width, one kind of dash between numbers, no space around, no marks of byte order or of coloured signs. */
export function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(?<=\d)[‐-―−ー](?=[\dア-ヤ])/gu, "-")
    .replace(/\uFEFF|\uFE0F/gu, "")
    .trim();
}

/** A word without all that people write differently: spaces, brackets, stops, colons. */
export function bare(text: string): string {
  return tidy(text).replace(/[\s()[\]{}【】「」『』〔〕:;/_,、。.・]/gu, "");
}
