const rows = [
  "あいうえお",
  "かきくけこk",
  "さしすせそs",
  "たちつてとt",
  "なにぬねのn",
  "はひふへほh",
  "まみむめもm",
  "らりるれろr",
  "がぎぐげごg",
  "ざじずぜぞz",
  "だぢづでどd",
  "ばびぶべぼb",
  "ぱぴぷぺぽp",
];
const kunrei = new Map<string, string>([
  ...rows.flatMap((row) =>
    Array.from("aiueo", (vowel, at) => [row[at] ?? "", (row[5] ?? "") + vowel] as const),
  ),
  ...Object.entries({
    や: "ya",
    ゆ: "yu",
    よ: "yo",
    わ: "wa",
    を: "o",
    ん: "n",
    ゔ: "vu",
    ぢ: "zi",
    づ: "zu",
  }),
]);
const hepburn: readonly (readonly [RegExp, string])[] = [
  [/sy/g, "sh"],
  [/zy/g, "j"],
  [/ty/g, "ch"],
  [/si/g, "shi"],
  [/zi/g, "ji"],
  [/ti/g, "chi"],
  [/tu/g, "tsu"],
  [/hu/g, "fu"],
];
const small: Readonly<Record<string, string>> = { ゃ: "ya", ゅ: "yu", ょ: "yo" };
const vowels: Readonly<Record<string, string>> = { ぁ: "a", ぃ: "i", ぅ: "u", ぇ: "e", ぉ: "o" };

/** Plain romaji of a reading, for tests and the benchmark: written apart from the search so that no fault is shared. */
export function romaji(kana: string, school: "hepburn" | "kunrei"): string {
  let latin = "";
  for (const [at, sign] of Array.from(kana).entries()) {
    const next = kana[at + 1] ?? "";
    const glide = small[next];
    const vowel = vowels[next];
    const known = kunrei.get(sign);
    if (sign === "っ") latin += (kunrei.get(next) ?? "")[0] ?? "";
    else if (sign === "ー") latin += "-";
    else if (known && glide) latin += known.slice(0, -1) + glide;
    else if (known && vowel) latin += known.slice(0, -1) + vowel;
    else latin += known ?? (small[sign] || vowels[sign] ? "" : sign);
  }
  if (school === "kunrei") return latin;
  return hepburn.reduce((text, [from, to]) => text.replace(from, to), latin);
}
