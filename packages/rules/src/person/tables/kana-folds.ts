/** The small letters and the large ones they are searched as: old registers and half-width systems have no small ones. */
export const smallKana = ["ァィゥェォッャュョヮヵヶ", "アイウエオツヤユヨワカケ"] as const;

/** Sounds that are one today, however they are written; before the small letters are made large. */
export const sameSounds = [
  ["ヴァ", "バ"],
  ["ヴィ", "ビ"],
  ["ヴェ", "ベ"],
  ["ヴォ", "ボ"],
  ["ヴ", "ブ"],
  ["ヷ", "バ"],
  ["ヸ", "ビ"],
  ["ヹ", "ベ"],
  ["ヺ", "ボ"],
  ["ヂ", "ジ"],
  ["ヅ", "ズ"],
  ["ヲ", "オ"],
  ["ヰ", "イ"],
  ["ヱ", "エ"],
] as const;

/** The letters of each vowel, and the letters that lengthen it. */
export const vowelRows = [
  ["アカサタナハマヤラワガザダバパ", "ア"],
  ["イキシチニヒミリギジヂビピ", "イ"],
  ["ウクスツヌフムユルグズヅブプ", "ウ"],
  ["エケセテネヘメレゲゼデベペ", "エイ"],
  ["オコソトノホモヨロヲゴゾドボポ", "オウ"],
] as const;

/** Voiced and half-voiced letters, and the plain ones at the same places. */
export const voicedKana = [
  "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺ",
  "カキクケコサシスセソタチツテトハヒフヘホウワヰヱヲ",
] as const;
export const halfVoicedKana = ["パピプペポ", "ハヒフヘホ"] as const;
