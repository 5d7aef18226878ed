/** Katakana written in more than one way for one sound: what is written, what a key keeps. Before small letters grow. */
export const sameSounds = [
  ["ヴァ", "バ"],
  ["ヴィ", "ビ"],
  ["ヴェ", "ベ"],
  ["ヴォ", "ボ"],
  ["ヴ", "ブ"],
  ["ティ", "チ"],
  ["ディ", "ジ"],
  ["トゥ", "ツ"],
  ["ドゥ", "ズ"],
  ["ヂ", "ジ"],
  ["ヅ", "ズ"],
  ["ヲ", "オ"],
  ["ヰ", "イ"],
  ["ヱ", "エ"],
] as const;

/** Small letters and the large ones they are searched as; a reading typed on an old system has no small ones. */
export const smallLetters = "ァィゥェォッャュョヮヵヶ";
export const largeLetters = "アイウエオツヤユヨワカケ";

/** The letters of each vowel, and the letters that only lengthen it: コウ, コオ and コー are one sound. */
export const vowelRows = [
  ["アカサタナハマヤラワガザダバパ", "ア"],
  ["イキシチニヒミリギジビピ", "イ"],
  ["ウクスツヌフムユルグズブプ", "ウ"],
  ["エケセテネヘメレゲゼデベペ", "エイ"],
  ["オコソトノホモヨロゴゾドボポ", "オウ"],
] as const;

/** Voiced and half-voiced letters, and the plain ones at the same places: 濁点 is what is forgotten first. */
export const voicedLetters = "ガギグゲゴザジズゼゾダデドバビブベボパピプペポ";
export const plainLetters = "カキクケコサシスセソタテトハヒフヘホハヒフヘホ";

/** Letters that are mistaken for one another on a small screen or by hand. */
export const likeLetters = [
  "シツ",
  "ソン",
  "クケ",
  "ワウ",
  "チテ",
  "ルレ",
  "ヌス",
  "アマ",
  "ジズ",
  "コユ",
] as const;

/** Romaji of the letters above, one syllable each; small letters are written like large ones and folded later. */
export const syllables = `
ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ si ス su セ se ソ so タ ta チ ti ツ tu テ te ト to
ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ hu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo
ラ ra リ ri ル ru レ re ロ ro ワ ua ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ zi ズ zu ゼ ze ゾ zo ダ da デ de ド do
バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po`;

/**
 * Romaji of any school in one spelling, in this order: Hepburn and Kunrei (shi = si, ja = zya), how word processors are typed
 * (xtu, dhi), letters that Japanese does not tell apart (l, v, f), 「oh」 for a long o. Both sides are folded, so a rule may
 * lose a difference, never a match.
 */
export const spellingRules: readonly (readonly [RegExp, string])[] = [
  [/[xl]t[sz]?u/g, ""],
  [/[xl](?=y?[aiueo])/g, ""],
  [/tch/g, "ch"],
  [/sh/g, "sy"],
  [/ch/g, "ty"],
  [/ts/g, "t"],
  [/dh/g, "dy"],
  [/th/g, "ty"],
  [/d[zj]/g, "z"],
  [/j/g, "zy"],
  [/([bcdfghkmnprstvz])y+i/g, "$1i"],
  [/([bcdfghkmnprstvz])y+e/g, "$1ie"],
  [/yy+/g, "y"],
  [/du/g, "zu"],
  [/di/g, "zi"],
  [/f/g, "h"],
  [/v/g, "b"],
  [/l/g, "r"],
  [/[cq]/g, "k"],
  [/wo/g, "o"],
  [/w/g, "u"],
  [/oh(?![aiueoy])/g, "o"],
];

/**
 * The rest, which romaji made from kana needs too: small letters typed large (kiyo = kyo), m before b and p, doubled
 * consonants, lengthened vowels (ou, oo, ei). First the letters without which the rule says nothing.
 */
export const soundRules: readonly { sign: string; from: RegExp; to: string }[] = [
  { sign: "iy", from: /([bdghkmnprstz])iy(?=[aou])/g, to: "$1y" },
  { sign: "dey", from: /dey(?=u)/g, to: "dy" },
  { sign: "hu", from: /hu(?=[aieo])/g, to: "h" },
  { sign: "uo", from: /uo/g, to: "o" },
  { sign: "m", from: /m(?=[bp])/g, to: "n" },
  { sign: "nm", from: /n(?=m)/g, to: "" },
  { sign: "", from: /([bdghkmnprstz])\1+/g, to: "$1" },
  { sign: "o", from: /o[uo]+/g, to: "o" },
  { sign: "e", from: /e[ie]+/g, to: "e" },
  { sign: "aa", from: /aa+/g, to: "a" },
  { sign: "ii", from: /ii+/g, to: "i" },
  { sign: "uu", from: /uu+/g, to: "u" },
];
