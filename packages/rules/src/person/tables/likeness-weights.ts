/**
 * How much each agreement or difference says about two records being of one person. At most one row of each group
 * counts, the heaviest. Set so that: everything alike and a slip in the birth day is possible or probable; a changed
 * family name is possible, and probable if the former name is known; the same name on another birth day, or a
 * twin, is not. Chosen by judgement and held by the tests; no statistics stand behind them.
 */
export const likenessRows = [
  ["name", "same_name", 30, "名前が同じ", "Same name"],
  ["name", "variant_name", 29, "名前が同じ（漢字の字体だけちがう）", "Same name but for variant kanji"],
  ["name", "former_name", 26, "前の名前と同じ", "Same as a former name"],
  ["name", "same_given_name", 14, "名（下の名前）が同じ", "Same given name"],
  ["kana", "same_kana", 25, "ふりがなが同じ", "Same reading"],
  ["kana", "former_kana", 22, "前の名前のふりがなと同じ", "Same reading as a former name"],
  [
    "kana",
    "near_kana",
    18,
    "ふりがなが一字だけちがう、または濁点だけちがう",
    "Readings differ by one letter or by voicing",
  ],
  ["kana", "same_given_kana", 11, "名（下の名前）のふりがなが同じ", "Same reading of the given name"],
  [
    "given",
    "other_given_name",
    -20,
    "名（下の名前）がちがう（双子・きょうだいかもしれない）",
    "Other given name (maybe a twin)",
  ],
  ["birth", "same_birth_day", 35, "生年月日が同じ", "Same birth day"],
  ["birth", "swapped_birth_day", 20, "生年月日の月と日が入れかわっている", "Month and day of birth swapped"],
  [
    "birth",
    "slip_birth_day",
    18,
    "生年月日が一字だけちがう、またはとなりの数字と入れかわっている",
    "Birth days differ by one slip",
  ],
  ["birth", "other_era", 18, "生年月日の元号だけがちがう", "Birth days differ in the era only"],
  ["birth", "other_birth_day", -25, "生年月日がちがう", "Other birth day"],
  ["address", "same_address", 8, "住所が同じ", "Same address"],
  ["address", "same_postal_code", 4, "郵便番号が同じ", "Same postal code"],
  ["address", "same_municipality", 3, "市区町村が同じ", "Same municipality"],
  ["phone", "same_phone", 12, "電話番号が同じ", "Same telephone number"],
  ["sex", "other_sex", -10, "記録上の性別がちがう", "Other recorded sex"],
] as const;

/** From this score on, two records are probably of one person. */
export const PROBABLE = 75;
/** From this score on, they may be. */
export const POSSIBLE = 50;
