/** Parts of the body and letters as the sheet of 2013 numbers its items → the codes of our keys. */
export const bodyCodes: Readonly<Record<string, string>> = {
  左上肢: "left-arm",
  右上肢: "right-arm",
  左下肢: "left-leg",
  右下肢: "right-leg",
  肩関節: "shoulder",
  肘関節: "elbow",
  股関節: "hip",
  膝関節: "knee",
  足関節: "ankle",
  その他: "other",
};

// biome-ignore format: a row of the kana table per line
export const letterCodes: Readonly<Record<string, string>> = {
  ア: "a", イ: "i", ウ: "u", エ: "e", オ: "o",
  カ: "ka", キ: "ki", ク: "ku", ケ: "ke", コ: "ko",
  サ: "sa", シ: "shi", ス: "su", セ: "se", ソ: "so",
  タ: "ta", チ: "chi", ツ: "tsu", テ: "te", ト: "to",
  ナ: "na", ニ: "ni", ヌ: "nu", ネ: "ne", ノ: "no",
  ハ: "ha", ヒ: "hi", フ: "fu", ヘ: "he", ホ: "ho",
  マ: "ma", ミ: "mi", ム: "mu", メ: "me", モ: "mo", ヤ: "ya",
};
