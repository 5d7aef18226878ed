/** Endings of disease names that people leave out or take for one another, as they stand in folded keys. */
export const textEndings =
  /(?:関連疾患|症候群|シヨコグン|シツカン|疾患|異常症|病|ビヨ|症|シヨ|disease|syndromes?|disorders?)$/u;

/** The same in romaji keys. */
export const romajiEndings = /(?:syokogun|sikan|izyosyo|byo|syo|病|症候群|症|疾患)$/u;
