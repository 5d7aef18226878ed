/** Endings of disease names that people leave out or take for one another, as they stand in folded keys; longest first. */
export const textEndings: readonly string[] =
  "syndromes disorders シヨコグン syndrome disorder 関連疾患 シツカン disease 症候群 異常症 疾患 シヨ ビヨ 病 症".split(
    " ",
  );

/** The same in romaji keys. */
export const romajiEndings: readonly string[] = "syokogun izyosyo sikan 症候群 byo syo 疾患 病 症".split(" ");
